import { AuthorityUpdated } from "../generated/Members/Members";
import { newActivity } from "./entities/activity";
import { getModule } from "./entities/module";

/** Every module says which permission book it obeys in the same words, so the handler serves all of them. */
export function handleAuthorityUpdated(event: AuthorityUpdated): void {
  const module = getModule(event.address);
  module.authority = event.params.authority;
  module.save();
  const activity = newActivity(event, "AuthorityUpdated");
  activity.account = event.params.authority;
  activity.save();
}
