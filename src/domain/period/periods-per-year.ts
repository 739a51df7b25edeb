/** How many periods of a kind follow one another in a year. */
export const PERIODS_PER_YEAR = { month: 12, quarter: 4, half: 2, year: 1 } as const;
