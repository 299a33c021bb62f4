import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { countedStructures, labelled } from '../words.js';

export const assumptionIgnored = notice('assumption-ignored', () =>
  text("Cette hypothèse est fausse : elle n'est pas appliquée.", 'This assumption is wrong: it is not applied.'),
);
export const survivorship = notice('survivorship', () =>
  text(
    "Aucune structure n'a de date de fin : une liste lue aujourd'hui ignore les structures fermées depuis, et le passé y est sous-estimé.",
    'No structure has an end date: a list read today misses the structures closed since, and it underestimates the past.',
  ),
);
export const labelDateUnknown = notice('label-date-unknown', ({ count }: { count: number }) =>
  text(
    `La date du label est inconnue pour ${countedStructures(count).fr} : rien ne dit depuis quand il est porté.`,
    `The label date of ${countedStructures(count).en} is unknown: nothing says since when the label holds.`,
  ),
);
export const fundingUnknown = notice('funding-unknown', ({ count }: { count: number }) =>
  text(
    `Le financement de ${countedStructures(count).fr} est inconnu : porter le label ne veut pas dire être financé.`,
    `The funding of ${countedStructures(count).en} is unknown: holding the label does not mean being funded.`,
  ),
);
export const hostUnknown = notice('host-unknown', ({ count }: { count: number }) =>
  text(
    `Le porteur de ${countedStructures(count).fr} est inconnu : La Poste a son propre barème, et le bonus FRR suppose une collectivité.`,
    `The host of ${countedStructures(count).en} is unknown: La Poste has its own schedule, and the FRR bonus requires a local authority.`,
  ),
);
export const amountNotYet = notice('amount-not-yet', ({ years }: { years: string }) =>
  text(`La subvention n'existait pas encore en ${years}.`, `The subsidy did not exist yet in ${years}.`),
);
export const amountUnknown = notice('amount-unknown', ({ years }: { years: string }) =>
  text(
    `Le montant de la subvention n'est pas connu pour ${years} : rien n'est prolongé d'une année sur l'autre.`,
    `The amount of the subsidy is not known for ${years}: nothing is carried over from one year to the next.`,
  ),
);
export const publicationUnknown = notice('publication-unknown', ({ years }: { years: string }) =>
  text(
    `Aucune source ne dit si le montant de ${years} était connu à la date demandée : seule la borne haute le compte.`,
    `No source says whether the amount of ${years} was known on the day asked: the upper bound alone counts it.`,
  ),
);
export const amountAnnounced = notice('amount-announced', ({ years }: { years: string }) =>
  text(
    `Le montant de ${years} est annoncé : le montant voté ou payé est inconnu.`,
    `The amount of ${years} is announced: the amount voted or paid is unknown.`,
  ),
);
export const amountDisputed = notice('amount-disputed', ({ years, note }: { years: string; note: LocalizedText }) =>
  labelled(text(years, years), note),
);
export const fundersUnknown = notice('funders-unknown', ({ years }: { years: string }) =>
  text(`Aucune source ne dit qui paie quelle part en ${years}.`, `No source says who pays which share in ${years}.`),
);
export const postalAmountUnknown = notice('la-poste-amount-unknown', ({ years }: { years: string }) =>
  text(
    `Le montant de ${years} est inconnu pour les structures portées par La Poste : la borne haute retient le montant ordinaire.`,
    `The amount of ${years} is unknown for the structures hosted by La Poste: the upper bound retains the ordinary amount.`,
  ),
);
export const frrBonusUnknown = notice('frr-bonus-unknown', ({ years }: { years: string }) =>
  text(
    `Le montant du bonus FRR est inconnu pour ${years} : ni les totaux ni les bornes ne le comptent.`,
    `The amount of the FRR bonus is unknown for ${years}: neither the totals nor the bounds count it.`,
  ),
);
export const notComparable = notice('not-comparable', ({ years }: { years: string }) =>
  text(
    `Une des deux projections ne connaît pas le montant de ${years} : ces années ne sont pas comparées.`,
    `One of the two projections does not know the amount of ${years}: these years are not compared.`,
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
    'The cost of the agents is not given apart: the effect of its changes is not computed.',
  ),
);
