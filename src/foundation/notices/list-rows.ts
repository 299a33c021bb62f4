import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { counted } from '../words.js';

export const notAList = notice<{ why: LocalizedText }>('not-a-list', ({ why }, received) => {
  const columns = 'id_fs, lib_fs, insee_com, lib_com, latitude, longitude';
  return text(
    `reçu : ${received.fr} (${why.fr}) ; attendu : la liste des structures France services, en texte CSV, en lignes ou en GeoJSON, avec au moins les colonnes ${columns}`,
    `received: ${received.en} (${why.en}); expected: the list of France services structures, as CSV text, rows or GeoJSON, with at least the columns ${columns}`,
  );
});
export const noRecord = notice('no-record', () =>
  text('la liste ne contient aucun enregistrement', 'the list holds no record'),
);
export const missingColumn = notice('missing-column', (_, received) =>
  text(
    `la colonne ${received.fr} manque ; les valeurs correspondantes restent inconnues`,
    `the column ${received.en} is missing; the corresponding values stay unknown`,
  ),
);
export const unknownColumn = notice('unknown-column', (_, received) =>
  text(
    `la colonne ${received.fr} est inconnue ; ses valeurs sont gardées dans extras`,
    `the column ${received.en} is unknown; its values are kept in extras`,
  ),
);
export const renamedColumn = notice<{ as: string }>('renamed-column', ({ as }, received) =>
  text(
    `le nom de colonne ${received.fr} est absent, répété ou réservé ; la colonne est lue sous le nom "${as}"`,
    `the column name ${received.en} is absent, repeated or reserved; the column is read as "${as}"`,
  ),
);
export const malformedCsv = notice<number>('malformed-csv', (quotes) => {
  const words = counted(
    quotes,
    ['guillemet est mal placé ou non refermé', 'guillemets sont mal placés ou non refermés'],
    ['quotation mark is misplaced or unclosed', 'quotation marks are misplaced or unclosed'],
  );
  return text(
    `${words.fr} dans le texte CSV : des cellules ont pu être fusionnées`,
    `${words.en} in the CSV text: cells may have been merged`,
  );
});

interface Widths {
  readonly cells: number;
  readonly columns: number;
}

const widths = ({ cells, columns }: Widths): LocalizedText => {
  const [have, want] = [
    counted(cells, ['cellule', 'cellules'], ['cell', 'cells']),
    counted(columns, ['colonne', 'colonnes'], ['column', 'columns']),
  ];
  return text(`l'enregistrement a ${have.fr} pour ${want.fr}`, `the record has ${have.en} for ${want.en}`);
};

export const missingCells = notice('missing-cells', (values: Widths) => {
  const { fr, en } = widths(values);
  return text(`${fr} ; ce qui manque est lu comme vide`, `${en}; what is missing is read as empty`);
});
export const extraCells = notice('extra-cells', (values: Widths) => {
  const { fr, en } = widths(values);
  return text(`${fr} ; ce qui dépasse est gardé dans extras`, `${en}; the surplus is kept in extras`);
});
export const wronglyDecodedText = notice<{ cells: number }>('wrongly-decoded-text', ({ cells }, received) => {
  const { fr, en } = counted(cells, ['cellule touchée', 'cellules touchées'], ['cell affected', 'cells affected']);
  return text(
    `le texte ${received.fr} est mal décodé (Windows-1252 lu comme UTF-8 ou l'inverse, ${fr}) ; le fichier est à relire avec le bon encodage`,
    `the text ${received.en} is wrongly decoded (Windows-1252 read as UTF-8 or the reverse, ${en}); the file must be read again with the right encoding`,
  );
});
export const zeroCoordinates = notice('zero-coordinates', () =>
  text(
    "une coordonnée est à zéro : le site officiel n'affiche pas ces enregistrements ; attendu : des degrés décimaux",
    'a coordinate is zero: the official site does not show such records; expected: decimal degrees',
  ),
);

export const orphanAntenne = notice<{ groupName: string | undefined; candidates: readonly string[] }>(
  'orphan-antenne',
  ({ groupName, candidates }, received) => {
    const ids = candidates.map((id) => JSON.stringify(id)).join(', ');
    const why =
      groupName === undefined
        ? text("aucun groupe n'est publié", 'no group is published')
        : candidates.length === 0
          ? text(`le groupe ${received.fr} n'en a aucune`, `the group ${received.en} has none`)
          : text(`le groupe ${received.fr} en a plusieurs (${ids})`, `the group ${received.en} has several (${ids})`);
    return text(
      `l'antenne n'a pas de structure principale connue dans le département : ${why.fr}`,
      `the antenne has no known principal structure in the département: ${why.en}`,
    );
  },
);
export const responsibleElsewhere = notice('responsible-elsewhere', (_, received) =>
  text(
    `la structure responsable ${received.fr} appartient à un autre groupe : l'identifiant n'est pas suivi`,
    `the responsible structure ${received.en} belongs to another group: the identifier is not followed`,
  ),
);
export const unknownAntenne = notice('unknown-antenne', ({ count }: { count: number }, received) =>
  count === 1
    ? text(
        `l'antenne ${received.fr} est absente de la liste ou appartient à un autre groupe`,
        `the antenne ${received.en} is absent from the list or belongs to another group`,
      )
    : text(
        `les antennes ${received.fr} sont absentes de la liste ou appartiennent à un autre groupe`,
        `the antennes ${received.en} are absent from the list or belong to another group`,
      ),
);

interface VintageSide {
  readonly side: 'before' | 'after';
}

const vintage = ({ side }: VintageSide): LocalizedText =>
  side === 'before' ? text("l'ancienne liste", 'the earlier list') : text('la nouvelle liste', 'the later list');

export const recordWithoutId = notice('missing-id', (values: VintageSide, received) =>
  text(
    `l'enregistrement d'indice ${received.fr} de ${vintage(values).fr} n'a pas d'identifiant : il n'est pas comparé`,
    `the record at index ${received.en} of ${vintage(values).en} has no identifier: it is not compared`,
  ),
);
export const rejectedRecord = notice('rejected-record', (values: VintageSide, received) =>
  text(
    `l'enregistrement ${received.fr} est rejeté dans ${vintage(values).fr} : il ne compte ni comme ouvert ni comme fermé, et n'est pas comparé`,
    `the record ${received.en} is rejected in ${vintage(values).en}: it counts neither as opened nor as closed, and is not compared`,
  ),
);
