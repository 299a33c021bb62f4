/** Formats in which {@link explain} writes. */
export type LetterFormat = 'text' | 'markdown';

/** How a format writes each part of a letter. */
export interface Layout {
  readonly title: (words: string) => string;
  readonly heading: (words: string) => string;
  readonly subheading: (words: string) => string;
  readonly list: (lines: readonly string[]) => string;
  /** Keeps words from being read as marks of the format. */
  readonly escape: (words: string) => string;
}

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const oneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ');

/** Each format. */
export const LAYOUTS: Readonly<Record<LetterFormat, Layout>> = {
  text: {
    title: (words) => words.toUpperCase(),
    heading: (words) => `${words}\n${'-'.repeat(words.length)}`,
    subheading: (words) => words,
    list: bullets,
    escape: oneLine,
  },
  markdown: {
    title: (words) => `# ${words}`,
    heading: (words) => `## ${words}`,
    subheading: (words) => `### ${words}\n`,
    list: bullets,
    escape: (words) => oneLine(words).replace(/[\\`*_[\]<>#|]/g, '\\$&'),
  },
};
