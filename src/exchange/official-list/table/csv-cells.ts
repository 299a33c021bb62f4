import Papa from 'papaparse';

/** A CSV text, cut into cells. */
interface CsvCells {
  /** Cells by line, empty lines left out. */
  readonly cells: readonly (readonly string[])[];
  /** The line of each misplaced quote, from 0. */
  readonly quoteErrors: readonly number[];
}

/**
 * Cuts a CSV text whose lines end with `\n`. The parsing is papaparse's, which a bundler cannot drop once something
 * beside its import is used: this module stands alone in a file of the package, for those who read no CSV text.
 */
export function cellsOfCsv(lines: string, separator: string): CsvCells {
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: separator, newline: '\n', skipEmptyLines: true });
  const quoteErrors = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0);
  return { cells: data, quoteErrors };
}
