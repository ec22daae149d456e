const HOST = 'document.querySelector("huazhongdian-card")';
/** The card's closed root in the page, as an expression: each browser lets extensions see into it in its own way. */
export const ROOT = `(${HOST} && (globalThis.chrome?.dom?.openOrClosedShadowRoot?.(${HOST}) ?? ${HOST}.openOrClosedShadowRoot))`;
