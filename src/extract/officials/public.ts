import { Lexicon } from '../../language/lexicon.ts';
import { COMPANY_WORDS, FOREIGN_WORDS, PUBLIC_EXCEPTIONS } from '../../language/organisations.ts';
import { LIMITED_ORGANISATIONS } from '../../language/posts.ts';
import type { WrittenPost } from './sharing.ts';

const words = new Lexicon<'company' | 'foreign' | 'public'>([
  ...COMPANY_WORDS.map((word) => [word, 'company'] as const),
  ...FOREIGN_WORDS.map((word) => [word, 'foreign'] as const),
  ...PUBLIC_EXCEPTIONS.map((word) => [word, 'public'] as const),
]);
/** Envoys are this country's only where the words say so; their organisation names another country. */
const ENVOYS = ['大使', '总领事', '参赞', '公使', '首席代表'];
const MEMBER_BODIES = /(?:委|会|组|院|局|政府|室|部)$/;

/** Whether a post is one in the party, a government, an assembly, a court, the army or a public institution of this country. */
export function isPublicPost(post: WrittenPost): boolean {
  const { organisation, head, kind } = post;
  if (ENVOYS.includes(head)) return /中国|我国|我驻/.test(organisation);
  if (kind === 'private') return false;
  const outside = outsideOf(organisation);
  // The party's organisation in a company is the party's all the same.
  if (outside) return outside === 'company' && post.party && head === '书记';
  if (kind === 'member')
    return post.party || (MEMBER_BODIES.test(organisation) && !/政协|人民政治协商/.test(organisation));
  if (kind === 'limited') {
    const whole = `${organisation}${post.title.slice(0, -head.length)}${head.slice(0, -1)}`;
    return (LIMITED_ORGANISATIONS[head] ?? []).some(
      (word) => organisation.endsWith(word) || whole.replace(/副/g, '').endsWith(word),
    );
  }
  // Other countries have a 总理 too, this one's is that of the State Council.
  return head !== '总理' || organisation.endsWith('国务院');
}

/** Whether an organisation is a company, an association or a foreign body. */
export function isPrivateOrganisation(organisation: string): boolean {
  return outsideOf(organisation) !== null;
}

/** 市人大常委会法制工作室: a part of an assembly whatever its last word means elsewhere. */
const OF_ASSEMBLY = /(?:人大常委会|人大|政协|人民政府)[\p{Script=Han}]{0,12}工作室$/u;

/** What makes an organisation no public body of this country; null for one that is. */
function outsideOf(organisation: string): 'company' | 'foreign' | null {
  let outside: 'company' | null = null;
  for (let at = 0; at < organisation.length; ) {
    const hit = words.longestAt(organisation, at);
    if (hit?.[1] === 'foreign') return 'foreign';
    if (hit?.[1] === 'company' && !OF_ASSEMBLY.test(organisation)) outside = 'company';
    at += hit ? hit[0].length : 1;
  }
  return outside;
}
