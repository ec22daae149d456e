/** citation-js has no types of its own; this is what the tests use of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options: { forceType: string });
    data: unknown[];
  }
  export const plugins: { list(): string[] };
}
