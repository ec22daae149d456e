import { cctv } from './agencies.ts';
import { HOME_SITES } from './index.ts';
import { portals } from './portals.ts';
import { wordpress } from './regional.ts';
import type { Site } from './site.ts';
import { wechat } from './wechat.ts';

/**
 * Every family: those of `HOME_SITES`, and those of hosts that the extension is not installed on. They are tried before the content
 * systems that any host may use, for the same reason as there; WordPress's classes stand last, since many themes borrow them.
 */
export const ALL_SITES: readonly Site[] = [wechat, cctv, ...portals, ...HOME_SITES, wordpress];
