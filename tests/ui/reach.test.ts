import { describe, expect, it } from 'vitest';
import { reachOf } from '../../entrypoints/popup/reach.ts';
import { grantedPatterns, readSite } from '../../entrypoints/shared/sites.ts';

const manifest = { content_scripts: [{ matches: ['*://*.gov.cn/*', '*://news.example/*'] }] };

describe('reachOf', () => {
  it.each([
    ['https://www.gov.cn/x', '*.gov.cn', true],
    ['http://gov.cn/', '*.gov.cn', true],
    ['https://news.example/1', 'news.example', true],
    ['https://sub.news.example/1', 'sub.news.example', false],
    ['https://notgov.cn/', 'notgov.cn', false],
    ['https://gov.cn.evil.example/', 'gov.cn.evil.example', false],
    ['http://news.example.cn:8080/1', 'news.example.cn', false],
    ['chrome://settings/', null, false],
    ['about:blank', null, false],
    ['file:///tmp/x.html', null, false],
    ['moz-extension://abc/popup.html', null, false],
    ['https://chromewebstore.google.com/detail/x', null, false],
    ['https://addons.mozilla.org/', null, false],
    ['no address', null, false],
    [undefined, null, false],
  ])('access to %s is asked for as %s', (url, site, named) => {
    expect(reachOf(url, manifest)).toEqual({ site, named });
  });

  it('knows nothing as named without content scripts', () => {
    expect(reachOf('https://www.gov.cn/', {})).toEqual({ site: 'www.gov.cn', named: false });
  });
});

describe('sites', () => {
  it('of the granted, those named at install are not counted', () => {
    const origins = [
      '*://*.gov.cn/*',
      '*://www.gov.cn/*',
      'https://a.example/*',
      '*://b.example/*',
      '<all_urls>',
      'file:///*',
      '*://*/*',
    ];
    expect(grantedPatterns(origins, manifest)).toEqual(['https://a.example/*', '*://b.example/*', '*://*/*']);
  });

  it.each([
    ['news.example.cn', 'news.example.cn'],
    [' https://News.Example.cn/a/1.html?x#y ', 'news.example.cn'],
    ['http://news.example.cn:8080', 'news.example.cn'],
    ['*.example.cn', 'example.cn'],
    ['新闻.example.cn', 'xn--efvy88h.example.cn'],
    ['localhost', 'localhost'],
    ['新闻', null],
    ['*', null],
    ['', null],
    ['a b', null],
    ['file:///etc', null],
    ['javascript://x.cn/%0aalert(1)', null],
    ['https://me:secret@x.cn', null],
    ['https://[::1]/', null],
  ])('“%s” is the site %s', (typed, site) => {
    expect(readSite(typed)).toBe(site);
  });
});
