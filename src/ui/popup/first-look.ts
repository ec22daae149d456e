import type { Look } from '../port.ts';
import type { FirstLook } from './use-page-look.ts';

/** So long nothing at all is drawn, in milliseconds: to draw that we wait takes longer than most answers. */
const PATIENCE = 100;

/** What a view begins with: what there is to show where that is known soon, else that it is coming. */
export async function firstLook(coming: Promise<Look>, patience = PATIENCE): Promise<FirstLook> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  // A failure is told by the view, which has the words for it.
  const known = await Promise.race([coming.catch(() => null), late]);
  clearTimeout(timer);
  return { known, coming };
}
