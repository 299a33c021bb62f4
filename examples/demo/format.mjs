const NBSP = '\u00a0';
const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** How numbers, amounts, durations and dates are written in a language. */
export function formatOf(lang) {
  const french = lang === 'fr';
  const number = (value, digits = 0) => {
    const [whole, decimals] = Math.abs(value).toFixed(digits).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, french ? NBSP : ',');
    return `${value < 0 ? '−' : ''}${grouped}${decimals ? `${french ? ',' : '.'}${decimals}` : ''}`;
  };
  const isSingle = (value) => (french ? Math.abs(value) < 2 : value === 1);
  return {
    lang,
    number,
    /** A share from 0 to 1; a lower bound is rounded down and an upper bound up, so that the words stay true. */
    percent: (share, bound) => {
      const round = { lower: Math.floor, upper: Math.ceil }[bound];
      return `${number(round(Number((share * 1000).toPrecision(12))) / 10, 1)}${french ? NBSP : ''}%`;
    },
    euros: (cents) => (french ? `${number(cents / 100)}${NBSP}€` : `€${number(cents / 100)}`),
    /** An amount in euros, in millions from ten millions on. */
    money: (cents) => {
      const isLarge = Math.abs(cents) >= 1_000_000_000;
      const value = isLarge ? number(cents / 100_000_000, 1) : number(cents / 100);
      return french ? `${value}${NBSP}${isLarge ? 'M' : ''}€` : `€${value}${isLarge ? 'M' : ''}`;
    },
    minutes: (value) => `${number(value)}${NBSP}min`,
    duration: (minutes) => {
      const rest = minutes % 60;
      const hours = `${number(Math.floor(minutes / 60))}${NBSP}h`;
      return rest === 0 ? hours : `${hours}${NBSP}${String(rest).padStart(2, '0')}`;
    },
    date: (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      const first = french && day === 1 ? '1er' : String(day);
      return `${first} ${MONTHS[lang][month - 1]} ${year}`;
    },
    /** A count and its word. */
    count: (value, one, many = `${one}s`) => `${number(value)} ${isSingle(value) ? one : many}`,
    /** The word that goes with a count: in French, zero and one are singular. */
    plural: (count, one, many) => (isSingle(count) ? one : many),
  };
}
