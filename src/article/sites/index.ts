import { baidu, people, xinhua } from './agencies.ts';
import { founderClassic, founderNew } from './founder.ts';
import { govCn, governmentMeta, hanweb, trs, vsb } from './government.ts';
import { dzwww, langya, linyi, paperIndex } from './regional.ts';
import type { Site } from './site.ts';

/**
 * The families of the hosts that the extension is installed on; `all.ts` adds the others, which the script that is always injected
 * has no room for (the general reading covers them). In the order they are tried; the first whose body is on
 * the page reads it.
 *
 * 1. Systems that announce themselves by elements nobody else has (Founder's own tags, PaperIndex): certain on any host.
 * 2. Sites by host, since their class names (`.article`, `.content`) mean something else elsewhere; a paper's host may also run
 *    Founder's new system, so people.com.cn stands behind it only by path.
 * 3. Content systems by their containers, the narrower before the wider: jcms by address, vsb, then TRS.
 * 4. Conventions over many systems (Baidu's spans, the mandated meta tags), which name fields surely and
 *    bodies less so.
 */
export const HOME_SITES: readonly Site[] = [
  founderClassic,
  paperIndex,
  founderNew,
  people,
  xinhua,
  dzwww,
  langya,
  linyi,
  govCn,
  hanweb,
  vsb,
  trs,
  baidu,
  governmentMeta,
];
