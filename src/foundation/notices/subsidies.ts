import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { counted, labelled } from '../words.js';

export const assumptionIgnored = notice('assumption-ignored', () =>
  text("Cette hypothèse est fausse : elle n'est pas appliquée.", 'This assumption is wrong: it is not applied.'),
);
export const survivorship = notice('survivorship', () =>
  text(
    "Aucune structure n'a de date de fin : une liste lue aujourd'hui ignore les structures fermées depuis, et le passé y est sous-estimé.",
    'No structure has an end date: a list read today misses the structures closed since, and it underestimates the past.',
  ),
);
export const labelDateUnknown = notice('label-date-unknown', ({ count }: { count: number }) => {
  const structures = counted(
    count,
    ["structure n'a pas de date de label connue", "structures n'ont pas de date de label connue"],
    ['structure has no known label date', 'structures have no known label date'],
  );
  return text(
    `${structures.fr} : rien ne dit depuis quand le label est porté.`,
    `${structures.en}: nothing says since when the label holds.`,
  );
});
export const fundingUnknown = notice('funding-unknown', ({ count }: { count: number }) => {
  const structures = counted(
    count,
    ["structure n'a pas de financement connu", "structures n'ont pas de financement connu"],
    ['structure has no known funding', 'structures have no known funding'],
  );
  return text(
    `${structures.fr} : porter le label ne veut pas dire être financé.`,
    `${structures.en}: holding the label does not mean being funded.`,
  );
});
export const hostUnknown = notice('host-unknown', ({ count }: { count: number }) => {
  const structures = counted(
    count,
    ["structure n'a pas de porteur connu", "structures n'ont pas de porteur connu"],
    ['structure has no known host', 'structures have no known host'],
  );
  return text(
    `${structures.fr} : La Poste a son propre barème, et le bonus FRR suppose une collectivité.`,
    `${structures.en}: La Poste has its own schedule, and the FRR bonus requires a local authority.`,
  );
});
export const amountNotYet = notice('amount-not-yet', ({ years }: { years: LocalizedText }) =>
  text(`La subvention n'existait pas encore en ${years.fr}.`, `The subsidy did not exist yet in ${years.en}.`),
);
export const amountUnknown = notice('amount-unknown', ({ years }: { years: LocalizedText }) =>
  text(
    `Le montant de la subvention n'est pas connu pour ${years.fr} : rien n'est prolongé d'une année sur l'autre.`,
    `The amount of the subsidy is not known for ${years.en}: nothing is carried over from one year to the next.`,
  ),
);
export const publicationUnknown = notice('publication-unknown', ({ years }: { years: LocalizedText }) =>
  text(
    `Aucune source ne dit si le montant de ${years.fr} était connu à la date demandée : seule la borne haute le compte.`,
    `No source says whether the amount of ${years.en} was known on the day asked: the upper bound alone counts it.`,
  ),
);
export const amountAnnounced = notice('amount-announced', ({ years }: { years: LocalizedText }) =>
  text(
    `Le montant de ${years.fr} est annoncé : le montant voté ou payé est inconnu.`,
    `The amount of ${years.en} is announced: the amount voted or paid is unknown.`,
  ),
);
export const amountDisputed = notice(
  'amount-disputed',
  ({ years, note }: { years: LocalizedText; note: LocalizedText }) => labelled(years, note),
);
export const fundersUnknown = notice('funders-unknown', ({ years }: { years: LocalizedText }) =>
  text(
    `Aucune source ne dit qui paie quelle part en ${years.fr}.`,
    `No source says who pays which share in ${years.en}.`,
  ),
);
export const postalAmountUnknown = notice('la-poste-amount-unknown', ({ years }: { years: LocalizedText }) =>
  text(
    `Le montant de ${years.fr} est inconnu pour les structures portées par La Poste : la borne haute retient le montant ordinaire.`,
    `The amount of ${years.en} is unknown for the structures hosted by La Poste: the upper bound uses the ordinary amount.`,
  ),
);
export const frrBonusUnknown = notice('frr-bonus-unknown', ({ years }: { years: LocalizedText }) =>
  text(
    `Le montant du bonus FRR est inconnu pour ${years.fr} : ni les totaux ni les bornes ne le comptent.`,
    `The amount of the FRR bonus is unknown for ${years.en}: neither the totals nor the bounds count it.`,
  ),
);
export const notComparable = notice('not-comparable', ({ years }: { years: LocalizedText }) =>
  text(
    `Une des deux projections ne connaît pas le montant de ${years.fr} : ces années ne sont pas comparées.`,
    `One of the two projections does not know the amount of ${years.en}: these years are not compared.`,
  ),
);
export const fundRuleUnknown = notice('rule-unknown', () =>
  text("Aucune règle de ce fonds n'est connue à cette date.", 'No rule of this fund is known on that day.'),
);
export const beneficiaryNotNamed = notice('beneficiary-not-named', () =>
  text(
    'La source ne cite que les collectivités territoriales pour la DETR et la DSIL.',
    'The source names local authorities alone for DETR and DSIL.',
  ),
);
export const ownerMinimumDerogations = notice('owner-minimum-derogations', () =>
  text(
    "La participation minimale du maître d'ouvrage connaît des dérogations, qui ne sont pas calculées ; tout le financement est supposé public.",
    "The owner's minimum share has exemptions, which are not computed; all the financing is supposed to be public.",
  ),
);
export const onlyCallsOf2020And2021 = notice('calls-of-2020-2021', () =>
  text(
    'Les appels à projets de bus connus sont ceux de 2020 et 2021.',
    'The calls for buses that are known are those of 2020 and 2021.',
  ),
);
export const aidAboveSpending = notice('aid-above-spending', () =>
  text('Les autres aides dépassent la dépense.', 'The other aid exceeds the spending.'),
);
export const agentsCostUnknown = notice('agents-cost-unknown', () =>
  text(
    "Le coût des agents n'est pas donné à part : l'effet de ses variations n'est pas calculé.",
    'The cost of the agents is not given separately: the effect of its changes is not computed.',
  ),
);
