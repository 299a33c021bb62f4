/**
 * Who pays a subsidy. `fnadt`: the State's Fonds national d'aménagement et de développement du territoire; `fnfs`: the
 * operators' Fonds national France services; `postal-fund`: the postal equalisation fund (fonds postal national de
 * péréquation territoriale); `unknown`: no source says who pays, or in which shares.
 */
export const FUNDERS = ['fnadt', 'fnfs', 'postal-fund', 'unknown'] as const;

/** Who pays a subsidy; `unknown` when no source says who, or in which shares. */
export type Funder = (typeof FUNDERS)[number];

/** What one funder pays of an annual amount, in euros. */
export interface FunderShare {
  /** Who pays. */
  readonly funder: Funder;
  /** Euros a year. */
  readonly euros: number;
}
