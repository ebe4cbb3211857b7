/* When the rows of the table in who.c hold. */
#ifndef IMAGE_WHOHOLDS_H
#define IMAGE_WHOHOLDS_H

#include "whostate.h"

bool pss_who_has_author_user(struct who_state *state);
bool pss_who_declares_refused(const struct who_state *state);
bool pss_who_is_refused(struct who_state *state);
bool pss_who_is_left_to_image(struct who_state *state);
bool pss_who_has_option(struct who_state *state);
bool pss_who_has_number(struct who_state *state);
bool pss_who_is_root_with_number(struct who_state *state);
bool pss_who_is_named(struct who_state *state);
bool pss_who_is_root(struct who_state *state);
bool pss_who_is_filled_in(struct who_state *state);
bool pss_who_always(struct who_state *state);
bool pss_who_needs_root(struct who_state *state);
bool pss_who_runs_root_word(struct who_state *state);
bool pss_who_lacks_variable(struct who_state *state);
bool pss_who_lacks_capability(struct who_state *state);
bool pss_who_lacks_data(struct who_state *state);
bool pss_who_lacks_scratch(struct who_state *state);
bool pss_who_may_not_mount(struct who_state *state);
bool pss_who_may_mount(struct who_state *state);
bool pss_who_lacks_number(struct who_state *state);
bool pss_who_lacks_user_of_volume(struct who_state *state);
bool pss_who_has_volume(struct who_state *state);
bool pss_who_lacks_evidence(struct who_state *state);
bool pss_who_loses_mesh_user(struct who_state *state);
bool pss_who_has_low_port(struct who_state *state);
bool pss_who_has_bind_capability(struct who_state *state);
bool pss_who_is_replaced(struct who_state *state);
bool pss_who_loses_group(struct who_state *state);

#endif
