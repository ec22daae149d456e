type Engine = 'chromium' | 'firefox';
export function findBrowser(engine: Engine): string | null;
export function howToInstall(engine: Engine): string;
