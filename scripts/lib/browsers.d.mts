export type Product = 'chromium' | 'chrome' | 'edge' | 'firefox';
export const PRODUCTS: readonly Product[];
export function findBrowser(product: Product): string | null;
export function howToInstall(product: Product): string;
