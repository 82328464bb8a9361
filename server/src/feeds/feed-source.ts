/** What a feed is made from, and where it points. */
export interface FeedSource {
  /** The organisation's name. */
  organisation: string;
  chainId: number;
  /** GraphQL address of the index. */
  graphqlUrl: string;
  /** Origin of the organisation's own pages, such as `https://ideas.example.org`. */
  site: string;
  /** The feed's own address. */
  url: string;
}

export function pageOf({ site }: FeedSource, path: string): string {
  return new URL(path, site).href;
}
