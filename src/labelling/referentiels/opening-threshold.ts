import { text } from '../../foundation/text.js';
import type { Parameter } from '../../law/parameter.js';
import type { StandardFact } from '../facts/standard-facts.js';
import type { Builders } from '../rules/builders.js';
import type { Expression } from '../rules/expression.js';

const HOURS_OF_A_BUS = text(
  'aucun seuil d’ouverture n’est connu pour une structure itinérante',
  'no opening threshold is known for an itinerant structure',
);
const HOURS_OF_AN_ANTENNE = text(
  'aucun seuil d’ouverture n’est connu pour une antenne seule : elle se juge avec sa structure principale',
  'no opening threshold is known for an antenne alone: it is assessed with its principal structure',
);

/** A threshold of opening: of the principal alone, or of the principal with its sites. */
export function openingThreshold(
  build: Builders<StandardFact>,
  fact: 'weeklyOpeningMinutes' | 'weeklyOpeningDays',
  threshold: Parameter<number>,
): Expression {
  const { all, any, not, when, isTrue, atLeast, oneOf, readings, ruleUnknown } = build;
  return all(
    when(oneOf('format', ['itinerant']), ruleUnknown(HOURS_OF_A_BUS)),
    when(oneOf('role', ['antenne']), ruleUnknown(HOURS_OF_AN_ANTENNE)),
    when(
      not(any(oneOf('format', ['itinerant']), oneOf('role', ['antenne']))),
      readings({
        'principal-alone': {
          label: text('structure principale seule', 'principal structure alone'),
          expression: atLeast(fact, threshold),
        },
        'with-sites': {
          label: text('structure principale et ses sites', 'principal structure with its sites'),
          expression: any(
            atLeast(fact, threshold),
            when(isTrue('hasOtherSites'), atLeast(`${fact}WithSites`, threshold)),
          ),
        },
      }),
    ),
  );
}
