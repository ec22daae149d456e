import { cutAtHits, type Query } from '../../summary/shelf/search.ts';

/** A text with the hits of a search marked. */
export function Marked({ text, query }: { text: string; query: Query }) {
  if (query.terms.length === 0) return <>{text}</>;
  return (
    <>
      {cutAtHits(text, query).map((piece, index) =>
        piece.hit ? (
          <mark key={index} class="hit">
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
