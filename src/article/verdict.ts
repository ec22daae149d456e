/** A sign that speaks for (points above 0) or against something, and how much. */
export interface Sign {
  name: string;
  points: number;
}

/** What signs of independent origin come to, with each of them. */
export interface Verdict {
  is: boolean;
  /** The sum of the signs less the points that they must bring: yes from 0 up. */
  score: number;
  /** The signs with their points, strongest first. */
  reasons: string[];
}

const tenth = (points: number) => Math.round(points * 10) / 10;

/** Adds signs up. `threshold`: the points that they must bring. */
export function judge(signs: readonly Sign[], threshold: number): Verdict {
  const strongest = signs.filter(({ points }) => points !== 0).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const score = strongest.reduce((sum, { points }) => sum + points, 0) - threshold;
  return {
    is: score >= 0,
    score: tenth(score),
    reasons: strongest.map(({ name, points }) => `${name} ${points > 0 ? '+' : ''}${tenth(points)}`),
  };
}
