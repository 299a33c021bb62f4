import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { counted } from '../words.js';

/** "d'une structure", "de 3 structures". */
const ofStructures = (count: number): LocalizedText => {
  const { fr, en } = counted(count, ['structure', 'structures'], ['structure', 'structures']);
  return text(count === 1 ? "d'une structure" : `de ${fr}`, `of ${en}`);
};

/** Some years, as the start of a sentence: "Pour 2025 et 2026", "For 2025 and 2026". */
interface ForYears {
  readonly years: LocalizedText;
}

export const assumptionIgnored = notice('assumption-ignored', () =>
  text(
    "Cette hypothèse n'est pas valable : elle n'est pas appliquée.",
    'This assumption is not valid: it is not applied.',
  ),
);
export const survivorship = notice('survivorship', () =>
  text(
    "Aucune structure n'a de date de fin : une liste lue aujourd'hui ignore les structures fermées depuis, et le passé y est sous-estimé.",
    'No structure has an end date: a list read today leaves out the structures that have closed since, and underestimates the past.',
  ),
);
export const labelDateUnknown = notice('label-date-unknown', ({ count }: { count: number }) => {
  const { fr, en } = ofStructures(count);
  return text(
    `La date de label ${fr} n'est pas connue : on ignore depuis quand le label est détenu.`,
    `The label date ${en} is not known: when the label began is unknown.`,
  );
});
export const fundingUnknown = notice('funding-unknown', ({ count }: { count: number }) => {
  const { fr, en } = ofStructures(count);
  return text(
    `Le financement ${fr} n'est pas connu : détenir le label ne signifie pas être financé.`,
    `The funding ${en} is not known: holding the label does not mean being funded.`,
  );
});
export const hostUnknown = notice('host-unknown', ({ count }: { count: number }) => {
  const { fr, en } = ofStructures(count);
  return text(
    `Le porteur ${fr} n'est pas connu : La Poste a son propre barème, et le bonus FRR suppose une collectivité.`,
    `The host ${en} is not known: La Poste has its own schedule, and the FRR bonus requires a local authority.`,
  );
});
export const amountNotYet = notice('amount-not-yet', ({ years }: ForYears) =>
  text(`${years.fr}, la subvention n'existait pas encore.`, `${years.en}, the subsidy did not exist yet.`),
);
export const amountUnknown = notice('amount-unknown', ({ years }: ForYears) =>
  text(
    `${years.fr}, le montant de la subvention n'est pas connu : rien n'est prolongé d'une année sur l'autre.`,
    `${years.en}, the amount of the subsidy is not known: nothing is carried over from one year to the next.`,
  ),
);
export const publicationUnknown = notice('publication-unknown', ({ years }: ForYears) =>
  text(
    `${years.fr}, aucune source ne dit si le montant était connu à la date demandée : seule la borne haute le compte.`,
    `${years.en}, no source says whether the amount was known on the day asked about: only the upper bound counts it.`,
  ),
);
export const amountAnnounced = notice('amount-announced', ({ years }: ForYears) =>
  text(
    `${years.fr}, le montant n'est qu'annoncé : le montant voté ou payé est inconnu.`,
    `${years.en}, the amount has only been announced: the amount voted or paid is unknown.`,
  ),
);
export const amountDisputed = notice(
  'amount-disputed',
  ({ years, note }: ForYears & { readonly note: LocalizedText }) =>
    text(`${years.fr}, le montant est contesté. ${note.fr}`, `${years.en}, the amount is disputed. ${note.en}`),
);
export const fundersUnknown = notice('funders-unknown', ({ years }: ForYears) =>
  text(`${years.fr}, aucune source ne dit qui paie quelle part.`, `${years.en}, no source says who pays which share.`),
);
export const postalAmountUnknown = notice('la-poste-amount-unknown', ({ years }: ForYears) =>
  text(
    `${years.fr}, le montant versé aux structures portées par La Poste est inconnu : la borne haute retient le montant ordinaire.`,
    `${years.en}, the amount paid to the structures hosted by La Poste is unknown: the upper bound uses the ordinary amount.`,
  ),
);
export const frrBonusUnknown = notice('frr-bonus-unknown', ({ years }: ForYears) =>
  text(
    `${years.fr}, le montant du bonus FRR est inconnu : ni les totaux ni les bornes ne le comptent.`,
    `${years.en}, the amount of the FRR bonus is unknown: neither the totals nor the bounds count it.`,
  ),
);
export const notComparable = notice('not-comparable', ({ years }: ForYears) =>
  text(
    `${years.fr}, l'une des deux projections ne connaît pas le montant : aucune comparaison n'est faite.`,
    `${years.en}, one of the two projections does not know the amount: no comparison is made.`,
  ),
);
export const fundRuleUnknown = notice('rule-unknown', () =>
  text("Aucune règle de ce fonds n'est connue à cette date.", 'No rule of this fund is known on that day.'),
);
export const beneficiaryNotNamed = notice('beneficiary-not-named', () =>
  text(
    'La source ne cite que les collectivités territoriales pour la DETR et la DSIL.',
    'The source names only local authorities for DETR and DSIL.',
  ),
);
export const ownerMinimumDerogations = notice('owner-minimum-derogations', () =>
  text(
    "La participation minimale du maître d'ouvrage connaît des dérogations, qui ne sont pas calculées ; tout le financement est supposé public.",
    "The owner's minimum share has exemptions, which are not computed; all the financing is assumed to be public.",
  ),
);
export const onlyCallsOf2020And2021 = notice('calls-of-2020-2021', () =>
  text(
    'Les seuls appels à projets connus pour des bus sont ceux de 2020 et de 2021.',
    'The only known calls for bus projects are those of 2020 and 2021.',
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
