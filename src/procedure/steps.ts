import { text, type LocalizedText } from '../foundation/text.js';
import type { SourceDocument } from '../law/source.js';
import { COHESION_2020 } from '../law/sources.js';
import type { Attestation } from '../labelling/dossier/attestation.js';
import type { ProcedureEvent } from './event.js';
import * as read from '../law/sources.js';

/** A kind of event. */
export type ProcedureKind = ProcedureEvent['kind'];

/** What sources say of a step. */
interface ProcedureStep {
  readonly name: LocalizedText;
  /** What must have taken place: one at least of each group. */
  readonly after: readonly (readonly ProcedureKind[])[];
  /** Who must do it; absent where no source says, or sources differ. */
  readonly by?: Attestation['by'];
  readonly task: LocalizedText;
  readonly sources: readonly SourceDocument[];
}

const PAGES = [COHESION_2020, read.HAUTE_GARONNE];

/** Every step, in the order of a file. */
export const PROCEDURE_STEPS: Readonly<Record<ProcedureKind, ProcedureStep>> = {
  contact: {
    name: text('prise de contact avec le préfet', 'contact with the prefect'),
    after: [],
    by: 'host',
    task: text('Contacter le préfet de département', 'Contact the prefect of the département'),
    sources: PAGES,
  },
  'priority-analysis': {
    name: text('analyse sur les critères de priorité', 'analysis on the priority criteria'),
    after: [['contact']],
    by: 'prefecture',
    task: text(
      'Analyser la demande sur la base des cinq critères de priorité',
      'Analyse the request on the five priority criteria',
    ),
    sources: PAGES,
  },
  upgrade: {
    name: text('mise à niveau d’un lieu existant', 'upgrade of an existing place'),
    after: [['contact']],
    by: 'prefecture',
    task: text(
      'Accompagner le porteur dans la mise à niveau du lieu existant',
      'Support the host in the upgrade of the existing place',
    ),
    sources: PAGES,
  },
  'conformity-check': {
    name: text('vérification de conformité', 'conformity check'),
    after: [['contact']],
    by: 'prefecture',
    task: text(
      'Vérifier que le projet est en zone de déploiement prioritaire et respecte le cahier des charges',
      'Check that the project is in a zone of priority deployment and meets the specifications',
    ),
    sources: PAGES,
  },
  referral: {
    name: text('saisine de l’ANCT', 'referral to the ANCT'),
    after: [['priority-analysis'], ['conformity-check', 'upgrade']],
    by: 'prefecture',
    task: text('Saisir l’équipe France Services de l’ANCT', 'Refer the file to the France Services team of the ANCT'),
    sources: PAGES,
  },
  audit: {
    name: text('audit de qualité', 'quality audit'),
    after: [['referral']],
    by: 'anct',
    task: text('Engager l’audit de qualité', 'Start the quality audit'),
    sources: [...PAGES, read.OISE_AGRICOLE],
  },
  label: {
    name: text('annonce du label', 'announcement of the label'),
    after: [['audit']],
    task: text(
      'Décider du label, dès que la conformité est vérifiée ; les sources diffèrent sur qui le décerne',
      'Decide on the label, once conformity is verified; sources differ on who grants it',
    ),
    sources: [...PAGES, read.MAIRE_INFO_2019, read.MINISTER_THIRD_PARTY, read.OISE_AGRICOLE],
  },
  convention: {
    name: text('convention France services', 'France services convention'),
    after: [['contact']],
    by: 'prefecture',
    task: text(
      'Signer la convention France services avec les parties, qui fixe sa durée',
      'Sign the France services convention with the parties, which sets its duration',
    ),
    sources: [read.DECREE_2023],
  },
  opening: {
    name: text('ouverture', 'opening'),
    after: [['label']],
    by: 'host',
    task: text('Former chaque agent d’accueil, puis ouvrir', 'Train each reception agent, then open'),
    sources: [COHESION_2020],
  },
  amendment: conventional(text('avenant à la convention', 'amendment of the convention')),
  renewal: conventional(text('renouvellement de la convention', 'renewal of the convention')),
  joining: conventional(text('adhésion d’une partie', 'joining of a party')),
  withdrawal: conventional(text('retrait d’une partie', 'withdrawal of a party')),
  'control-audit': {
    name: text('audit de contrôle', 'control audit'),
    after: [['label']],
    task: text(
      'Vérifier la conformité par un audit tous les trois ans ; le point de départ du délai n’est pas donné : il est compté ici de l’effet du label ou du dernier audit de contrôle',
      'Check conformity by an audit every three years; where the period starts is not given: it is counted here from the effect of the label or the last control audit',
    ),
    sources: [read.BANQUE_DES_TERRITOIRES_2022],
  },
  termination: {
    name: text('dénonciation par l’État', 'termination by the State'),
    after: [['label', 'convention']],
    by: 'prefecture',
    task: text('Dénoncer la convention pour non-respect', 'Terminate the convention for non-respect'),
    sources: [read.DECREE_2023],
  },
  end: {
    name: text('fin du dossier', 'end of the file'),
    after: [['contact']],
    task: text('Clore le dossier', 'Close the file'),
    sources: [],
  },
};

/** What the décret lists among the contents of a convention, without more. */
function conventional(name: LocalizedText): ProcedureStep {
  return {
    name,
    after: [['convention']],
    task: text(`Selon la convention : ${name.fr}`, `As the convention sets: ${name.en}`),
    sources: [read.DECREE_2023],
  };
}
