import { describe, expect, it } from 'vitest';
import { reachOf } from '../../entrypoints/popup/reach.ts';

const manifest = { content_scripts: [{ matches: ['*://*.gov.cn/*', '*://news.example/*'] }] };

describe('reachOf', () => {
  it.each([
    ['https://www.gov.cn/x', 'ours'],
    ['http://gov.cn/', 'ours'],
    ['https://news.example/1', 'ours'],
    ['https://sub.news.example/1', 'elsewhere'],
    ['https://notgov.cn/', 'elsewhere'],
    ['https://gov.cn.evil.example/', 'elsewhere'],
    ['chrome://settings/', 'closed'],
    ['about:blank', 'closed'],
    ['file:///tmp/x.html', 'closed'],
    ['moz-extension://abc/popup.html', 'closed'],
    ['https://chromewebstore.google.com/detail/x', 'closed'],
    ['https://addons.mozilla.org/', 'closed'],
    ['no address', 'closed'],
    [undefined, 'closed'],
  ])('%s is %s', (url, reach) => {
    expect(reachOf(url, manifest)).toBe(reach);
  });

  it('knows nothing as ours without content scripts', () => {
    expect(reachOf('https://www.gov.cn/', {})).toBe('elsewhere');
  });
});
