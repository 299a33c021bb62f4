import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';

export const unusedFact = notice('unused-fact', (name: string) =>
  text(`« ${name} » n'est lu par aucun critère du référentiel`, `no criterion of the référentiel reads "${name}"`),
);
export const declaredDiffers = notice(
  'declared-differs',
  ({ declared, published }: { readonly declared: LocalizedText; readonly published: LocalizedText }) =>
    text(
      `la valeur déclarée (${declared.fr}) diffère de la valeur publiée (${published.fr}) : la valeur déclarée est retenue`,
      `the declared value (${declared.en}) differs from the published value (${published.en}): the declared value is used`,
    ),
);
export const attestedLater = notice(
  'attested-later',
  ({ on, asOf }: { readonly on: LocalizedText; readonly asOf: LocalizedText }) =>
    text(
      `l'attestation est datée du ${on.fr}, après la date examinée (${asOf.fr}) : elle ne compte pas`,
      `the attestation is dated ${on.en}, after the date examined (${asOf.en}): it does not count`,
    ),
);
export const sitesWithoutStructure = notice('sites-without-structure', () =>
  text(
    'les sites sont donnés sans la structure principale : leurs horaires ne sont pas lus',
    'the sites are given without the principal structure: their hours are not read',
  ),
);
export const operatorAsPartner = notice('operator-as-partner', (name: string) =>
  text(
    `« ${name} » est un opérateur : sa présence se déclare dans les faits (« operators ») et n'est pas lue ici`,
    `"${name}" is an operator: its presence must be declared among the facts ("operators") and is not read here`,
  ),
);
export const noSiteGiven = notice('no-site-given', () =>
  text(
    "la fiche annonce plusieurs sites, mais aucun n'est donné : l'ouverture tous sites réunis n'est connue que par un minimum",
    'the record announces several sites, but none is given: only a lower bound is known for the opening of all sites together',
  ),
);
export const siteLabelEnded = notice('label-ended', (name: string) =>
  text(
    `le label du site « ${name} » a pris fin : ses horaires ne comptent pas`,
    `the label of the site "${name}" has ended: its hours do not count`,
  ),
);
