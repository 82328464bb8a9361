import { defineConfig } from "@lingui/cli";

/** Whose texts are fetched together: an area of `src/lib/language.ts` and the sources that use it. */
const areas: Record<string, string[]> = {
  shell: [
    "src/app",
    "src/components/ui",
    "src/components/failure-banner.tsx",
    "src/config",
    "src/lib/errors/describe-failure.ts",
    "src/features/status",
    "src/features/wallet/components/account-button.tsx",
    "src/features/transactions/components/step-button.tsx",
    "src/routes/__root.tsx",
  ],
  vocabulary: [
    "src/components/vocabulary",
    "src/features/ideas/components/idea-title.tsx",
    "src/features/metrics/components/chart-frame.tsx",
  ],
  decisions: ["src/components/decisions"],
  wallet: [
    "src/features/wallet",
    "src/features/members/components/join-dialog.tsx",
    "src/features/members/components/membership-line.tsx",
    "src/features/members/flows/join.ts",
    "src/features/members/flows/join-preview.tsx",
    "src/features/transactions",
    "src/lib/errors/contract",
  ],
  home: ["src/features/home", "src/routes/index.tsx"],
  ideas: ["src/features/ideas/components/list"],
  idea: ["src/features/ideas/components/record", "src/features/ideas/flows"],
  credit: ["src/features/credit"],
  propose: ["src/features/propose"],
  ballots: ["src/features/ballots", "src/routes/ballots"],
  reviews: ["src/features/reviews", "src/routes/reviews.tsx"],
  teams: ["src/features/teams", "src/routes/teams"],
  pilots: ["src/features/pilots", "src/routes/pilots"],
  leaderboard: ["src/features/leaderboard", "src/routes/leaderboard.tsx"],
  members: [
    "src/features/members/api",
    "src/features/members/components/list",
    "src/features/members/components/record",
    "src/features/members/flows/{give,claim,change,delegate,pull,rotate,follow}-*.tsx",
    "src/features/members/flows/recovery.tsx",
    "src/routes/members",
  ],
  join: ["src/features/join", "src/routes/join"],
  box: ["src/features/box", "src/routes/box"],
  activities: ["src/features/activities", "src/routes/activities.tsx"],
  governance: ["src/features/governance", "src/routes/governance"],
  metrics: ["src/features/metrics", "src/routes/metrics.tsx"],
  audit: ["src/features/audit", "src/routes/audit.tsx"],
  recompute: ["src/features/recompute"],
  settings: ["src/features/settings", "src/routes/settings.tsx"],
};

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "de"],
  catalogs: Object.entries(areas).map(([area, include]) => ({
    path: `<rootDir>/src/locales/{locale}/${area}`,
    include: include.map((path) => `<rootDir>/${path}`),
    exclude: ["**/generated/**", "**/*.test.*"],
  })),
  orderBy: "message",
});
