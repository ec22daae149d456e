import type { Page } from '../page.ts';
import { cleanSource } from '../source.ts';
import { machineTime } from '../times.ts';
import type { Site, Told } from './site.ts';

/** Scripts of the page that are searched for the time, which the saved HTML itself does not show. */
const SCRIPTS = 60;

function tell(page: Page): Told {
  const told: Told = {};
  // The account often reposts: the medium named in a closing 来源 line goes before it.
  const account = cleanSource(
    page.document.querySelector('#js_name, .profile_nickname, #profileBt')?.textContent ?? '',
  );
  if (account) told.site = account;
  let looked = 0;
  for (const script of page.document.getElementsByTagName('script')) {
    if (++looked > SCRIPTS) break;
    const text = script.textContent ?? '';
    if (!/\bct\s{0,3}=|createTime/.test(text)) continue;
    const epoch = /\bct\s{0,3}=\s{0,3}["'](\d{10})["']/.exec(text)?.[1];
    const shown = /createTime\s{0,3}=\s{0,3}["'](\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)["']/.exec(text)?.[1];
    const published = machineTime(epoch ?? shown ?? '');
    if (published) {
      told.published = published;
      break;
    }
  }
  return told;
}

/** mp.weixin.qq.com: the body is invisible until a script ran, its text cut into many sections and spans (MARKUP §12). */
export const wechat: Site = {
  name: 'wechat',
  hosts: ['mp.weixin.qq.com'],
  mark: '#js_content',
  title: ['#activity-name', '.rich_media_title'],
  time: ['#publish_time'],
  author: ['#js_author_name', '.rich_media_meta_text'],
  body: ['#js_content'],
  tell,
};
