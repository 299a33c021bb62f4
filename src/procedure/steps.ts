import { frozen } from '../foundation/frozen.js';
import { text, type LocalizedText } from '../foundation/text.js';
import type { Parameter } from '../law/parameter.js';
import type { SourceDocument } from '../law/source.js';
import {
  COHESION_2020,
  DECREE_2023,
  HAUTE_GARONNE,
  MAIRE_INFO_2019,
  MINISTER_THIRD_PARTY,
  OISE_AGRICOLE,
} from '../law/sources.js';
import { controlAuditPeriod } from './deadlines.js';
import type { ProcedureActor, ProcedureKind } from './event.js';

/** What sources say of a kind of event, and what the engine needs to read it: one row of the table. */
export interface ProcedureStep {
  /** Its name. */
  readonly name: LocalizedText;
  /** What must come first: one at least of each group. The first of a group stands for it when none is recorded. */
  readonly after: readonly (readonly ProcedureKind[])[];
  /** The check or audit that must not be unfavourable when it was last made. Absent: none. */
  readonly needs?: ProcedureKind;
  /** It belongs to the examination: a record that holds it skips no step. Absent: it does not. */
  readonly examination?: true;
  /** What it brings to an end: nothing of it may follow. Absent: nothing. */
  readonly closes?: 'examination' | 'file';
  /** It takes place once. Absent: it may take place again. */
  readonly once?: true;
  /** Who must do it. Absent: no source says, or sources differ. */
  readonly by?: ProcedureActor;
  /** That actor alone does it. Absent: several carry out an audit, sign a convention or upgrade a place. */
  readonly alone?: true;
  /** What must be done, as a sentence. */
  readonly task: LocalizedText;
  /** Where the step was read. */
  readonly sources: readonly SourceDocument[];
  /** The parameter that sets how often it takes place: its value and its source on the day complete the row. */
  readonly period?: Parameter<number>;
}

const PAGES: readonly SourceDocument[] = [COHESION_2020, HAUTE_GARONNE];

/** Every step, in the order of a file. */
export const PROCEDURE_STEPS: Readonly<Record<ProcedureKind, ProcedureStep>> = frozen({
  contact: {
    name: text('prise de contact avec le préfet', 'contact with the prefect'),
    after: [],
    by: 'host',
    alone: true,
    task: text('Contacter le préfet de département', 'Contact the prefect of the département'),
    sources: PAGES,
  },
  'priority-analysis': {
    name: text('analyse sur les critères de priorité', 'analysis against the priority criteria'),
    after: [['contact']],
    examination: true,
    by: 'prefecture',
    alone: true,
    task: text(
      'Analyser la demande sur la base des cinq critères de priorité',
      'Analyse the request against the five priority criteria',
    ),
    sources: PAGES,
  },
  upgrade: {
    name: text("mise à niveau d'un lieu existant", 'upgrade of an existing place'),
    after: [['contact']],
    examination: true,
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
    examination: true,
    by: 'prefecture',
    alone: true,
    task: text(
      'Vérifier que le projet est en zone de déploiement prioritaire et respecte le cahier des charges',
      'Check that the project is in a priority deployment zone and meets the specifications',
    ),
    sources: PAGES,
  },
  referral: {
    name: text("saisine de l'ANCT", 'referral to the ANCT'),
    after: [['priority-analysis'], ['conformity-check', 'upgrade']],
    needs: 'conformity-check',
    examination: true,
    by: 'prefecture',
    alone: true,
    task: text("Saisir l'équipe France Services de l'ANCT", 'Refer the file to the ANCT France Services team'),
    sources: PAGES,
  },
  audit: {
    name: text('audit de qualité', 'quality audit'),
    after: [['referral']],
    examination: true,
    by: 'anct',
    task: text("Engager l'audit de qualité", 'Start the quality audit'),
    sources: [COHESION_2020, HAUTE_GARONNE, OISE_AGRICOLE],
  },
  label: {
    name: text('annonce du label', 'announcement of the label'),
    after: [['audit']],
    needs: 'audit',
    closes: 'examination',
    once: true,
    task: text(
      'Statuer sur le label, dès que la conformité est vérifiée ; les sources divergent sur l’autorité qui le décerne',
      'Decide on the label, once conformity is verified; sources differ on who grants it',
    ),
    sources: [COHESION_2020, HAUTE_GARONNE, MAIRE_INFO_2019, MINISTER_THIRD_PARTY, OISE_AGRICOLE],
  },
  convention: {
    name: text('convention France services', 'France services convention'),
    after: [['contact']],
    by: 'prefecture',
    task: text(
      'Signer avec les parties la convention France services, qui fixe sa durée',
      'Sign with the parties the France services convention, which sets its own duration',
    ),
    sources: [DECREE_2023],
  },
  opening: {
    name: text('ouverture', 'opening'),
    after: [['label']],
    once: true,
    by: 'host',
    task: text("Former chaque agent d'accueil, puis ouvrir", 'Train each agent, then open'),
    sources: [COHESION_2020],
  },
  amendment: conventional(text('avenant à la convention', 'amendment to the convention')),
  renewal: conventional(text('renouvellement de la convention', 'renewal of the convention')),
  joining: conventional(text("adhésion d'une partie", 'accession of a party')),
  withdrawal: conventional(text("retrait d'une partie", 'withdrawal of a party')),
  'control-audit': {
    name: text('audit de contrôle', 'control audit'),
    after: [['label']],
    task: text('Vérifier la conformité par un audit de contrôle', 'Check conformity by a control audit'),
    sources: [],
    period: controlAuditPeriod,
  },
  termination: {
    name: text("dénonciation par l'État", 'termination by the State'),
    after: [['label', 'convention']],
    closes: 'file',
    once: true,
    by: 'prefecture',
    alone: true,
    task: text('Dénoncer la convention pour non-respect', 'Terminate the convention for breach'),
    sources: [DECREE_2023],
  },
  end: {
    name: text('fin du dossier', 'end of the file'),
    after: [['contact']],
    closes: 'file',
    once: true,
    task: text('Clore le dossier', 'Close the file'),
    sources: [],
  },
});

/** What the décret lists among the contents of a convention, without more. @__NO_SIDE_EFFECTS__ */
function conventional(name: LocalizedText): ProcedureStep {
  return {
    name,
    after: [['convention']],
    task: text(`Suivre la convention : ${name.fr}`, `Follow the convention: ${name.en}`),
    sources: [DECREE_2023],
  };
}
