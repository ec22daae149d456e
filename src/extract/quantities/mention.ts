import { isOneOf } from '../dates/words.ts';
import type { Attribute, QuantityMention } from '../types.ts';
import { isAskedFor } from './asked.ts';
import { dayOfMeeting } from './attendance.ts';
import { periodOfBase, TURNS } from './base-told.ts';
import { boundOf } from './bound.ts';
import { wholeBase } from './compared.ts';
import { statusOf } from './decide.ts';
import { periodOf } from './due.ts';
import type { Left } from './left-parts.ts';
import { measureOf } from './measure.ts';
import type { Modes } from './modes.ts';
import type { Naming } from './named.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { spanTold } from './span-told.ts';
import { aYearEarlier, isOfYearBefore } from './year-before.ts';
import { yearInBrackets } from './year-in-brackets.ts';

/** 降低企业物流成本约15%: the verb of a change stands before what it is done to. */
const lowered = (text: string, start: number): 'down' | null =>
  LOWERED.test(text.slice(Math.max(0, start - LONGEST_LOWERED), start)) ? 'down' : null;
const LONGEST_LOWERED = 20;
const LOWERED =
  /(?:^|[，、；])(?:平均|累计|可|将)?(?:降低|压缩|压减|缩短|减少)(?!到|至)[^，。；、\d]{2,12}(?<!比例|占比|率)(?:约|近|超过?)?$/;

/**
 * What is said of quantity `index`, once it has its name. `links` are the words before the number that hold for it (in a list those of the
 * first), `before` is the mention before it.
 */
export function mention(
  reading: Reading,
  paragraph: number,
  index: number,
  naming: Naming,
  links: Left,
  modes: Modes,
  before: QuantityMention | undefined,
): QuantityMention {
  const { text } = reading;
  const quantity = reading.raw[index] as RawQuantity;
  const left = reading.lefts[index] as Left;
  // 下降17.2%，完成下降15.5%的任务: what was asked for is measured like what came of it.
  const asked = isAskedFor(text, quantity.end);
  // 增长预期目标为6%左右，争取6.5%: without words of its own a rate is of the kind of the one before.
  const wordless = quantity.kind === 'percent' && !links.account && !links.change && !links.of;
  // 分别增长7.4%、6.9%，占比分别达33.4%、37.6%
  const ofPart = wordless && naming.name !== null && /(?:占比|比重|份额)$/.test(naming.name);
  const alike = (asked || (wordless && !ofPart)) && !naming.stated && before?.unit === quantity.unit;
  // 增长目标由8%调高到12%: both ends of a change are of one kind.
  const arrived =
    links.to && quantity.kind === 'percent' && before?.unit === quantity.unit && reading.lefts[index - 1]?.from;
  const status = statusOf(
    reading,
    index,
    (naming.stated && naming.name) || '',
    modes,
    before?.paragraph === paragraph ? before : undefined,
  );
  const period = periodOf(reading, index, status.status);
  if (isOneOf(text, quantity.start - 1, '（-－') || text[quantity.end] === TURNS)
    period.value = periodOfBase(reading, index) ?? period.value;
  if (period.value && isOfYearBefore(text, quantity.start)) period.value = aYearEarlier(period.value);
  period.value = yearInBrackets(reading, index) ?? period.value;
  if (status.status === 'actual')
    period.value = dayOfMeeting(reading, index, naming.name ?? '') ?? spanTold(reading, index, period.value);
  const implied: Attribute[] = [];
  if (!naming.stated) implied.push('indicator');
  if (status.implied) implied.push('status');
  if (period.implied && period.value) implied.push('period');
  return {
    paragraph,
    start: quantity.start,
    end: quantity.end,
    quote: text.slice(quantity.start, quantity.end),
    status: status.status,
    indicator: naming.name,
    measure: (alike || arrived) && before ? before.measure : measureOf(text, quantity, links, naming.name ?? ''),
    value: quantity.value,
    unit: quantity.unit,
    bound: boundOf(text, quantity, left, naming.name ?? '', status.status),
    period: period.value,
    direction: links.direction ?? (quantity.kind === 'percent' ? lowered(text, quantity.start) : null),
    base: wholeBase(text, links.base, quantity.start),
    tier: null,
    subject: naming.subject,
    speaker: null,
    responsible: null,
    implied,
    rule: quantity.rule,
  };
}
