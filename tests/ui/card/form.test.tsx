// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/summary/corrections/schema.ts';
import { CorrectForm } from '../../../src/ui/card/CorrectForm.tsx';
import { Done } from '../../../src/ui/card/Done.tsx';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

const TARGET: Draft = {
  ...{
    kind: 'target',
    indicator: '工业总产值',
    measure: 'level',
    value: 30_000_000_000,
    unit: '元',
    bound: '=',
    period: '2027',
  },
  ...{ direction: null, base: null, tier: null, subject: '全市', speaker: null, responsible: null },
};
const DATE: Draft = { kind: 'date', value: 'XXXX-04-17', event: '开工' };
const MAYOR: Draft = {
  kind: 'official',
  name: '马青原',
  posts: [{ organization: '云溪市', title: '市长', change: null }],
};

function formOf(draft: Draft, change: { adding?: boolean; trouble?: string | null } = {}) {
  const actions = { onEdit: vi.fn(), onKind: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
  const form = <CorrectForm quote="300亿元" draft={draft} adding={false} trouble={null} {...change} {...actions} />;
  return { form, ...actions };
}
const field = (screen: Screen, name: string) => {
  const found = screen.root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
const type = (screen: Screen, name: string, text: string) =>
  settle(() => {
    const input = field(screen, name);
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const save = (screen: Screen) => screen.click(screen.get('button', '保留'));

describe('the form', () => {
  it('says when it holds something to keep: typed, or chosen', async () => {
    const { form, onEdit } = formOf(TARGET);
    const screen = await show(form, zh);
    expect(onEdit).not.toHaveBeenCalled();
    await type(screen, 'unit', '万元');
    expect(onEdit).toHaveBeenCalledTimes(1);
    await settle(() => field(screen, 'kind').dispatchEvent(new Event('change', { bubbles: true })));
    expect(onEdit).toHaveBeenCalledTimes(2);
  });

  it('would send nothing to the site of the page where its scripts are gone', async () => {
    const screen = await show(formOf(TARGET).form, zh);
    expect(screen.root.querySelector('form')?.getAttribute('method')).toBe('dialog');
  });

  it('begins with what is known, the number in the scale words of the text', async () => {
    const screen = await show(formOf(TARGET).form, zh);
    expect(screen.root.querySelector('h2')?.textContent).toBe('更正“300亿元”');
    expect(['indicator', 'value', 'unit', 'period', 'subject'].map((name) => field(screen, name).value)).toEqual([
      ...['工业总产值', '300亿', '元', '2027', '全市'],
    ]);
  });

  it('says what was changed, and an emptied field is what the article does not say', async () => {
    const { form, onSave } = formOf(TARGET);
    const screen = await show(form, zh);
    await type(screen, 'value', '1.2万亿');
    await type(screen, 'period', '2027年6月');
    await type(screen, 'subject', ' ');
    await save(screen);
    expect(onSave).toHaveBeenCalledWith({ ...TARGET, value: 1.2e12, period: '2027-06', subject: null }, [
      'value',
      'period',
      'subject',
    ]);
  });

  it('says that nothing was changed', async () => {
    const { form, onSave } = formOf(DATE);
    await save(await show(form, zh));
    expect(onSave).toHaveBeenCalledWith(DATE, []);
  });

  it.each([
    [TARGET, 'value', '很多', '请填一个数字'],
    [TARGET, 'period', '不久', '请填年、月或日'],
    [DATE, 'period', '2027-02-30', '请填年、月或日'],
    [MAYOR, 'name', ' ', '请填姓名'],
  ])('keeps what cannot be read, says what is asked for and goes there: %#', async (draft, name, text, said) => {
    const { form, onSave } = formOf(draft);
    const screen = await show(form, zh);
    await type(screen, name, text);
    await save(screen);
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.get('alert', new RegExp(said))).toBeTruthy();
    expect(field(screen, name).value).toBe(text);
    expect(document.activeElement).toBe(field(screen, name));
  });

  it('takes a post more and leaves out an emptied one', async () => {
    const { form, onSave } = formOf(MAYOR);
    const screen = await show(form, zh);
    await type(screen, 'title-1', '党组书记');
    await type(screen, 'organization-0', '');
    await type(screen, 'title-0', '');
    await save(screen);
    const posts = [{ organization: null, title: '党组书记', change: null }];
    expect(onSave).toHaveBeenCalledWith({ ...MAYOR, posts }, ['posts']);
  });

  it('asks for another draft when another kind is chosen, and can be left', async () => {
    const { form, onKind, onCancel } = formOf(TARGET, { trouble: '存储失败' });
    const screen = await show(form, zh);
    expect(screen.get('alert', '存储失败')).toBeTruthy();
    await settle(() => {
      const kind = field(screen, 'kind');
      kind.value = 'date';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onKind).toHaveBeenCalledWith('date');
    await screen.click(screen.get('button', '取消'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('axe, %s', (_, words) => {
  it.each([TARGET, DATE, MAYOR])('finds nothing wrong with the form of $kind', async (draft) => {
    await show(formOf(draft, { adding: true, trouble: 'x' }).form, words);
    expect(await violations()).toEqual([]);
  });

  it('finds nothing wrong with what is said of a hidden mark', async () => {
    await show(<Done text="x" onUndo={() => {}} onClose={() => {}} />, words);
    expect(await violations()).toEqual([]);
  });
});
