import { AuthorityUpdated } from "../generated/Members/Members";
import { newActivity } from "./entities/activity";
import { getModule } from "./entities/module";
import { beginSeasons } from "./entities/organisation";
import { isModule } from "./lib/modules";

/** Every module says which permission book it obeys in the same words, so the handler serves all of them. */
export function handleAuthorityUpdated(event: AuthorityUpdated): void {
  const module = getModule(event.address);
  if (!module.authority && isModule(event.address, "Members")) beginSeasons(event);
  module.authority = event.params.authority;
  module.save();
  const activity = newActivity(event, "AuthorityUpdated");
  activity.account = event.params.authority;
  activity.save();
}
