/** So long it may take to be seen, in milliseconds; what the browser does not show gets no frame at all. */
const LONGEST = 1000;

/** Calls back once what is there now has been seen: a frame with it was drawn, and the view is on the screen. What is given back calls that off. */
export function afterFrame(seen: () => void): () => void {
  const done = () => {
    stop();
    seen();
  };
  // The browser tells of the first time that the view has anything to see, which in a popup is long after that was drawn.
  const shown = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) done();
  });
  let frame = requestAnimationFrame(() => {
    // It is drawn after these; at the next one it has been handed over.
    frame = requestAnimationFrame(() => shown.observe({ type: 'paint', buffered: true }));
  });
  const timer = setTimeout(done, LONGEST);
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    shown.disconnect();
  };
  return stop;
}
