import type { MentionFacts } from '../../summary/views/mention-facts.ts';

/** The sentence that says so, with the words of the mark in it set off. */
export function Evidence({ facts: { sentence, place } }: { facts: MentionFacts }) {
  const at = sentence.indexOf(place.quote);
  if (at < 0)
    return (
      <blockquote class="card__sentence" lang="zh">
        {sentence}
      </blockquote>
    );
  return (
    <blockquote class="card__sentence" lang="zh">
      {sentence.slice(0, at)}
      <b>{place.quote}</b>
      {sentence.slice(at + place.quote.length)}
    </blockquote>
  );
}
