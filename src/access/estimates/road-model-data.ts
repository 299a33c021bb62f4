/*
 * Coefficients printed by bench/calibration.mjs, which says how they were fitted and judged. Car durations between
 * communes of Isère computed by OSRM on OpenStreetMap data (© OpenStreetMap contributors, ODbL), and the published
 * shares of half of the départements for the level near; only these coefficients are kept.
 */

/** Kilometres at which a curve bends: straight between two knots, and beyond the last. */
export const KNOTS = [0, 5, 15, 30, 60] as const;

/** Kilometres over which the classes of the ends tilt a curve: a first stretch, then a second; nothing is added after. */
export const TILTS = [0, 15, 60] as const;

/** Kilometres up to which the middle curve is at its level near, and from which it is that of Isère again. */
export const NEAR = [15, 30] as const;

/** A curve of minutes: at 0 km, then minutes per km after each knot; and what each class adds. */
export interface Curve {
  /** Minutes at 0 km. */
  readonly start: number;
  /** Minutes per km after each knot. */
  readonly slopes: readonly [number, number, number, number, number];
  /** Per level of density: minutes, then minutes per km in each stretch. */
  readonly density?: readonly [number, number, number];
  /** Per end in a mountain area: the same. */
  readonly mountain?: readonly [number, number, number];
}

/** The low end, the middle and the high end of the band. */
export interface Curves {
  /** Low end of the band. */
  readonly low: Curve;
  /** Middle. */
  readonly minutes: Curve;
  /** High end of the band. */
  readonly high: Curve;
  /** Level of the middle curve near, as a share of Isère's. */
  readonly near: number;
}

/** By number of ends whose class is known: none, one, both (levels of density are then added). */
export const CURVES: readonly [Curves, Curves, Curves] = [
  {
    low: { start: 1.5054, slopes: [1.2606, 1.3312, 1.0939, 0.8417, 0.9001] },
    minutes: { start: 0.8305, slopes: [2.2145, 1.4152, 1.4332, 0.4208, 0.9581] },
    high: { start: 1.4976, slopes: [3.3541, 2.2084, 1.5313, 0.978, 1.0003] },
    near: 0.96,
  },
  {
    low: {
      start: 3.685,
      slopes: [0.77, 0.6971, 0.8153, 0.5768, 0.8555],
      density: [-0.4998, 0.1123, 0.0539],
      mountain: [-0.0926, 0.0941, -0.0194],
    },
    minutes: {
      start: 2.0359,
      slopes: [1.4666, 0.7487, 1.5027, 0.5469, 0.9414],
      density: [-0.2319, 0.1127, -0.008],
      mountain: [0.9445, 0.1929, -0.1233],
    },
    high: {
      start: 0.1619,
      slopes: [2.1264, 1.0867, 1.4961, 1.1098, 1.0348],
      density: [0.5153, 0.064, 0.0193],
      mountain: [-2.2508, 1.5069, -0.3933],
    },
    near: 0.9,
  },
  {
    low: {
      start: 4.7638,
      slopes: [0.5144, 0.255, 0.4538, 0.1674, 0.8367],
      density: [-0.3841, 0.0926, 0.0639],
      mountain: [-0.1269, 0.065, 0.0089],
    },
    minutes: {
      start: 3.6315,
      slopes: [0.9238, 0.17, 1.3414, 0.4762, 0.9137],
      density: [-0.2352, 0.1041, 0.0107],
      mountain: [-0.2883, 0.21, -0.1013],
    },
    high: {
      start: 0.7423,
      slopes: [1.4125, 0.2711, 1.456, 0.9718, 1.0619],
      density: [0.1707, 0.1037, 0.0116],
      mountain: [-0.2648, 0.6295, -0.1077],
    },
    near: 0.94,
  },
];
