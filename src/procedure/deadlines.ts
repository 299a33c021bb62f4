import type { IsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import { parameter, since } from '../law/parameter.js';
import { BANQUE_DES_TERRITOIRES_2022, COHESION_2020, DECREE_2023, MAIRE_INFO_2019 } from '../law/sources.js';

/**
 * Years between two audits that check the conformity of a labelled structure. It is a period of control, not a duration
 * of the label; where it starts is not given.
 *
 * @example
 * ```ts
 * lookUp(controlAuditPeriod, '2024-06-01').value; // => 3
 * ```
 */
export const controlAuditPeriod = parameter<number>('control-audit-period', 'years', {
  label: text('Périodicité des audits de contrôle', 'Interval between control audits'),
  entries: [since('2020-01-01', 3, BANQUE_DES_TERRITOIRES_2022, { reviewedOn: '2026-11-22' })],
});

/**
 * Day before which a former maison de services au public had to be approved, or lose State funding.
 *
 * @example
 * ```ts
 * lookUp(msapApprovalDeadline, '2021-06-01').value; // => '2021-12-31'
 * ```
 */
export const msapApprovalDeadline = parameter<IsoDate>('msap-approval-deadline', undefined, {
  label: text(
    'Date limite d’homologation des maisons de services au public',
    'Deadline for the approval of the former MSAP',
  ),
  entries: [since('2019-08-06', '2021-12-31', MAIRE_INFO_2019, { reviewedOn: '2026-11-24' })],
});

/**
 * What binds the State, the host and the operators on a day: a framework agreement signed at departmental level, then
 * the convention of the décret of 17 November 2023, published the day after.
 *
 * @example
 * ```ts
 * lookUp(bindingAgreement, '2023-11-17').value; // => 'framework-agreement'
 * lookUp(bindingAgreement, '2023-11-18').value; // => 'convention'
 * ```
 */
export const bindingAgreement = parameter<'framework-agreement' | 'convention'>('binding-agreement', undefined, {
  label: text('Acte qui lie les parties', 'Agreement that binds the parties'),
  entries: [
    since('2019-08-06', 'framework-agreement', COHESION_2020, { reviewedOn: '2026-11-22' }),
    since('2023-11-18', 'convention', DECREE_2023, { publishedOn: '2023-11-18', reviewedOn: '2026-11-22' }),
  ],
});
