import { msg } from "@lingui/core/macro";

/** The figures in the order of the page, by subject. */
export const METRIC_GROUPS = [
  { key: "generation", name: msg`Where ideas come from`, ids: ["G1", "G2", "G3"] },
  { key: "evaluation", name: msg`How they are answered`, ids: ["E1", "E2", "L1", "E3", "E4"] },
  {
    key: "implementation",
    name: msg`What becomes of them`,
    ids: ["I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8"],
  },
  { key: "engagement", name: msg`Who takes part`, ids: ["X4", "X1", "X2", "X3", "D4", "L4"] },
  { key: "decisions", name: msg`Who decides, and how fast`, ids: ["D1", "D2", "D3", "D5", "D6", "D7", "D8"] },
  { key: "power", name: msg`Who holds the votes`, ids: ["V1", "V2", "V3", "V4", "V5", "V6"] },
  { key: "quality", name: msg`How good forecasts are`, ids: ["Q1", "Q2", "Q3", "Q4"] },
  { key: "network", name: msg`Who is connected`, ids: ["N1", "N2", "N3", "R2"] },
  { key: "learning", name: msg`What is learnt and thanked for`, ids: ["L2", "P1", "P2"] },
] as const;
