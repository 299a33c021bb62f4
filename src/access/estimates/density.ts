import { fold } from '../../foundation/text.js';

/** Insee's density grid of seven levels, the densest first. */
const LABELS = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Petites villes',
  'Ceintures urbaines',
  'Bourgs ruraux',
  'Rural à habitat dispersé',
  'Rural à habitat très dispersé',
].map(fold);

/**
 * Level of Insee's density grid, 1 to 7, of a level or of its label (any case or accent).
 * @returns undefined when it is neither: an unknown class, not a default one
 */
export function densityLevel(density: unknown): number | undefined {
  if (typeof density === 'number')
    return Number.isInteger(density) && density >= 1 && density <= 7 ? density : undefined;
  if (typeof density !== 'string') return undefined;
  const level = LABELS.indexOf(fold(density)) + 1;
  if (level > 0) return level;
  return /^[1-7]$/.test(density.trim()) ? Number(density) : undefined;
}
