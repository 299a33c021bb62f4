declare module '@socialgouv/jours-feries' {
  /** Public holidays of a year, as local midnights by name. */
  export default function joursFeries(year: number, options?: { alsace?: boolean }): Record<string, Date>;
}
