/** An address of every page of the app, over what the season left. */
export const ROUTES = {
  home: "/",
  ideas: "/ideas",
  "an idea": "/ideas/10",
  "an idea that does not exist": "/ideas/4000000",
  "an idea in review": "/ideas/13",
  reviews: "/reviews",
  propose: "/propose",
  ballots: "/ballots",
  "a settled round": "/ballots/1",
  leaderboard: "/leaderboard",
  metrics: "/metrics",
  audit: "/audit",
  settings: "/settings",
  "an address that leads nowhere": "/nowhere",
} as const;
