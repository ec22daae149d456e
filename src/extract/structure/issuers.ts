/** Verbs by which a document is made known, right before its title. */
const ISSUED =
  /(?:印发|发布|出台|下发|制定|制订|公布|颁布|编制|起草|推出|签署|批复|批准|审议通过|通过|修订|发出|实施)(?:实施|施行)?(?:了|的)?(?:关于印发|关于)?$/;
/** When and how, between the body and the verb. */
const MANNER =
  /(?:近日|日前|今日|今天|昨日|昨天|最近|此前|随后|已经|已|又|还|先后|相继|陆续|正式|联合|共同|专门|研究|组织|牵头|率先|及时|会同有关部门|\d{1,4}年|\d{1,2}月|\d{1,2}日|[，,])+$/;
const BODY =
  /([一-龥、（）()“”\d]{0,40}(?:国务院|中央|办公厅|办公室|人民政府|政府|政府办|委员会|人大常委会|常委会|市委|省委|县委|区委|党委|部|局|厅|委|办|院|署|会议|部门|法院|检察院|银行|总局|集团|协会|组委会|指挥部|领导小组))$/;
const MAX_LOOK = 60;

/**
 * Who issued the document whose title begins at `at`, read from 市政府办公室印发《…》; null where no such verb stands
 * before it, `issuer` null where the verb has no body.
 */
export function issuerBefore(text: string, at: number): { issuer: string | null } | null {
  const before = text.slice(Math.max(0, at - MAX_LOOK), at);
  const verb = ISSUED.exec(before);
  if (!verb) return null;
  const sentence =
    before
      .slice(0, verb.index)
      .split(/[。；！？]/)
      .at(-1) ?? '';
  const actor = sentence.replace(MANNER, '');
  const body = BODY.exec(actor.split(/[，：]/).at(-1) ?? '')?.[1];
  return { issuer: body ? clean(body) : null };
}

/** The body's name without what opened the clause (近日, 4月17日, 由). */
function clean(body: string): string | null {
  const name = body
    .replace(/^[一-龥\d]{0,12}\d{1,2}(?:日|月)/, '')
    .replace(
      /^(?:近日|日前|今日|今天|昨日|昨天|最近|此前|随后|记者从|据|由|经|在|对|按照|根据|为此|去年|今年|同时)+/,
      '',
    )
    .replace(/^[、）)”]+/, '');
  return name.length >= 2 ? name : null;
}
