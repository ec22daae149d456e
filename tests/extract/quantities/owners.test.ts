import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

/** Indicator and subject of each quantity. */
const owned = (text: string) => pick(text, 'indicator', 'subject');

describe('whose a count is', () => {
  it.each([
    ['云溪县晒出12件民生实事。', [['民生实事', '云溪县']]],
    ['湖南派出9支医疗队。', [['医疗队', '湖南']]],
  ])('%s', (text, expected) => expect(owned(text)).toEqual(expected));

  it.each(['来自36个国家的客商参会。', '共摧毁21架无人机。', '重点监测48种商品。'])('%s is nobody’s', (text) =>
    expect(owned(text).map(([, subject]) => subject)).toEqual([null]),
  );
});
