/* Parts of SARIF results: texts, regions, names of files, fixes. */
#include "pss/base.h"

#include "pss/name.h"
#include "sarifparts.h"

void
pss_sarif_message(json_t *out, const char *key, struct pss_str message)
{
    pss_set_text(pss_set_object(out, key), "text", message);
}

void
pss_sarif_region(
    json_t *out, const char *key, struct pss_place start, struct pss_place end)
{
    json_t *region = pss_set_object(out, key);
    pss_set_number(region, "startLine", start.line);
    pss_set_number(region, "startColumn", start.column);
    pss_set_number(region, "endLine", end.line);
    pss_set_number(region, "endColumn", end.column);
}

/* A relative reference, or a file URI; all but letters, digits and -._~/ is %XX. */
static void
set_artifact(json_t *out, struct pss_str name, bool is_outside)
{
    struct pss_buf uri = {0};
    pss_buf_puts(&uri, is_outside ? "file://" : "");
    for (size_t i = 0; i < name.n; i++) {
        unsigned char c = (unsigned char)name.p[i];
        bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                        (c >= '0' && c <= '9') || pss_is_one_of((char)c, "-._~/");
        pss_buf_printf(&uri, is_plain ? "%c" : "%%%02X", c);
    }
    json_t *artifact = pss_set_object(out, "artifactLocation");
    pss_set_text(artifact, "uri", pss_buf_str(&uri));
    if (!is_outside)
        pss_set_word(artifact, "uriBaseId", PSS_SARIF_ROOT);
    pss_buf_release(&uri);
}

void
pss_sarif_artifact(json_t *out, const struct pss_alerts *alerts)
{
    set_artifact(out, alerts->name, alerts->is_outside);
}

static void
add_replacement(
    json_t *list, const struct pss_lines *lines, const struct pss_edit *edit)
{
    json_t *replacement = pss_dump_object();
    pss_sarif_region(replacement, "deletedRegion", pss_lines_at(lines, edit->at),
        pss_lines_at(lines, edit->end));
    /* Consumers look into it even where nothing is inserted. */
    pss_sarif_message(replacement, "insertedContent", edit->text);
    pss_append(list, replacement);
}

/* Edits in other files, a change for each file. Those of one file follow each other. */
static void
add_changes_away(json_t *changes, const struct pss_report *report,
    const struct pss_alerts *alerts, const struct pss_finding *finding)
{
    json_t *list = NULL;
    for (size_t i = 0; i < finding->away.n; i++) {
        const struct pss_change *file = finding->away.items[i].change;
        if (i == 0 || file != finding->away.items[i - 1].change) {
            bool is_outside = false;
            struct pss_str name = pss_name_below(&is_outside, alerts->mem,
                report->top ? report->top : report->cwd, report->cwd, file->path);
            json_t *change = pss_dump_object();
            pss_append(changes, change);
            set_artifact(change, name, is_outside);
            list = pss_set_array(change, "replacements");
        }
        add_replacement(
            list, file->lines, &file->edits->items[finding->away.items[i].edit]);
    }
}

void
pss_sarif_fixes(json_t *out, const struct pss_report *report,
    const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    size_t n = pss_alerts_count_fixes(alerts, alert);
    size_t n_away = alert->finding ? alert->finding->away.n : 0;
    if (n + n_away == 0)
        return;
    json_t *fix = pss_dump_object();
    pss_append(pss_set_array(out, "fixes"), fix);
    struct pss_buf description = {0};
    pss_buf_printf(&description, "Repair %s (%s)", alert->rule,
        pss_repair_name(alert->finding->repair));
    if (alert->finding->note.n > 0) {
        pss_buf_puts(&description, ": ");
        pss_buf_add(&description, alert->finding->note);
    }
    pss_sarif_message(fix, "description", pss_buf_str(&description));
    pss_buf_release(&description);
    json_t *changes = pss_set_array(fix, "artifactChanges");
    add_changes_away(changes, report, alerts, alert->finding);
    if (n == 0)
        return;
    json_t *change = pss_dump_object();
    pss_append(changes, change);
    pss_sarif_artifact(change, alerts);
    json_t *replacements = pss_set_array(change, "replacements");
    for (size_t i = 0; i < n; i++)
        add_replacement(replacements, &report->lines,
            pss_fixes_at(&alerts->fixes, alert->number, i));
}

void
pss_sarif_roots(json_t *out, const struct pss_report *report,
    const struct pss_alerts *alerts, const struct pss_alert *alert)
{
    const struct pss_rendering *rendered =
        alert->finding ? alert->finding->rendered : NULL;
    if (!rendered || !rendered->kustomized)
        return;
    json_t *list = pss_set_array(out, "relatedLocations");
    for (size_t i = 0; i < rendered->n; i++) {
        bool is_outside = false;
        struct pss_str name = pss_name_below(&is_outside, alerts->mem,
            report->top ? report->top : report->cwd, report->cwd,
            rendered->kustomized->files[i]);
        json_t *location = pss_dump_object();
        pss_append(list, location);
        json_t *place = pss_set_object(location, "physicalLocation");
        set_artifact(place, name, is_outside);
        struct pss_str message = pss_arena_printf(
            alerts->mem, "rendered by %.*s", PSS_FMT(rendered->values[i]));
        pss_sarif_message(location, "message", message);
    }
}
