/* Readiness for programs. */
#include "pss/base.h"

#include "pss/ready_text.h"
#include "pss/report.h"

#include "pss/dump.h"

static const char *const class_keys[] = {[PSS_MANUAL] = "now",
    [PSS_HARDEN] = "harden",
    [PSS_REPLACE] = "replace",
    [PSS_UNSAFE] = "unsafe"};

static void
set_levels(json_t *out, const enum pss_level meets[4])
{
    json_t *levels = pss_set_object(out, "meets");
    for (size_t i = 0; i < PSS_COUNT(class_keys); i++)
        pss_set_word(levels, class_keys[i], pss_level_name(meets[i]));
}

static json_t *
workload_of(const struct pss_readiness *readiness, const struct pss_ready_row *row)
{
    json_t *out = pss_dump_object();
    pss_set_text(out, "kind", row->kind);
    pss_set_text(out, "name", row->name);
    pss_set_text(out, "place", row->place);
    pss_set_word(out, "counts", pss_ready_counts_name(row->counts));
    if (row->owner < readiness->rows.n) {
        const struct pss_ready_row *owner = &readiness->rows.items[row->owner];
        json_t *object = pss_set_object(out, "owner");
        pss_set_text(object, "kind", owner->kind);
        pss_set_text(object, "name", owner->name);
    }
    set_levels(out, row->meets);
    json_t *rules = pss_set_array(out, "rules");
    for (size_t i = 0; i < row->n_rules; i++) {
        json_t *rule = pss_dump_object();
        pss_set_word(rule, "rule", row->rules[i].rule);
        pss_set_word(rule, "repair", pss_repair_name(row->rules[i].repair));
        pss_append(rules, rule);
    }
    pss_set_text(out, "reason", row->reason);
    pss_set(out, "exempt", json_boolean(row->is_exempt));
    pss_set(out, "suppressed", json_boolean(row->is_suppressed));
    pss_set(out, "wouldNotStart", json_boolean(row->fails_to_start));
    return out;
}

static void
set_labels(json_t *out, const struct pss_ready_space *space)
{
    json_t *labels = pss_set_object(out, "labels");
    for (enum pss_mode_kind mode = PSS_ENFORCE; mode < PSS_N_MODES; mode++) {
        const struct pss_mode_policy *row = &space->admission.modes[mode];
        json_t *one = pss_set_object(labels, pss_mode_name(mode));
        pss_set_word(one, "level", pss_level_name(row->policy.level));
        pss_set_text(one, "version", row->policy.version);
        pss_set(one, "set", json_boolean(row->source != PSS_FROM_DEFAULT));
    }
}

static void
set_commands(json_t *out, const struct pss_readiness *readiness,
    const struct pss_ready_space *space)
{
    static const char *const steps[] = {[PSS_STEP_ANNOUNCE] = "announce",
        [PSS_STEP_TODAY] = "enforce",
        [PSS_STEP_HARDEN] = "enforce",
        [PSS_STEP_REPLACE] = "enforce",
        [PSS_STEP_UNSAFE] = "enforce"};
    json_t *commands = pss_set_array(out, "rollOut");
    for (enum pss_ready_step step = PSS_STEP_ANNOUNCE; step < PSS_N_STEPS; step++) {
        struct pss_buf line = {0};
        pss_ready_command(&line, readiness, space, step);
        if (line.n > 0) {
            json_t *one = pss_dump_object();
            pss_set_word(one, "after", pss_ready_step_name(step));
            pss_set_word(one, "step", steps[step]);
            pss_set_text(one, "command", pss_buf_str(&line));
            pss_append(commands, one);
        }
        pss_buf_release(&line);
    }
}

static void
set_levels_of_verdict(json_t *out, const struct pss_ready_space *space)
{
    json_t *levels = pss_set_object(out, "mayEnforce");
    for (size_t i = 0; i < PSS_COUNT(class_keys); i++)
        pss_set_word(levels, class_keys[i],
            pss_level_name(pss_ready_verdict(space, (enum pss_repair)i).most));
    struct pss_ready_verdict verdict = pss_ready_verdict(space, PSS_UNSAFE);
    pss_set_word(out, "reason", pss_ready_bar_name(verdict.bar));
}

static json_t *
doubt_of(const struct pss_ready_doubt *doubt)
{
    json_t *out = pss_dump_object();
    pss_set_text(out, "namespace", doubt->space);
    pss_set_text(out, "object", doubt->what);
    pss_set_text(out, "place", doubt->place);
    pss_set_word(out, "reason", pss_doubt_name(doubt->kind));
    set_levels(out, doubt->meets);
    return out;
}

static json_t *
space_of(const struct pss_readiness *readiness, const struct pss_ready_space *space)
{
    json_t *out = pss_dump_object();
    pss_set_text(out, "name", space->name);
    pss_set(out, "known", json_boolean(space->is_known));
    pss_set(out, "exempt", json_boolean(space->is_exempt));
    pss_set(out, "system", json_boolean(space->is_system));
    set_labels(out, space);
    pss_set_number(out, "workloads", space->workloads);
    pss_set_number(out, "ready", space->ready);
    pss_set_number(out, "wouldNotStart", space->failing);
    set_levels(out, space->meets);
    set_levels_of_verdict(out, space);
    pss_set_number(out, "notJudged", space->n_doubts);
    json_t *reach = pss_set_object(out, "inTheWay");
    for (enum pss_repair class = PSS_MANUAL; class <= PSS_UNSAFE; class ++)
        pss_set_number(reach, pss_repair_name(class), space->reach[class]);
    set_commands(out, readiness, space);
    json_t *rows = pss_set_array(out, "rows");
    for (size_t i = 0; i < space->n; i++)
        pss_append(
            rows, workload_of(readiness, &readiness->rows.items[space->first + i]));
    return out;
}

void
pss_readiness_write_json(struct pss_buf *out, const struct pss_readiness *readiness)
{
    pss_buf_printf(out, "{\"version\":1,\"policyVersion\":\"%.*s\",\"namespaces\":[",
        PSS_FMT(readiness->policy.version));
    for (size_t i = 0; i < readiness->spaces.n; i++)
        pss_dump_element(out, i == 0, space_of(readiness, &readiness->spaces.items[i]));
    pss_buf_puts(out, "\n],\"notJudged\":[");
    for (size_t i = 0; i < readiness->doubts.n; i++)
        pss_dump_element(out, i == 0, doubt_of(&readiness->doubts.items[i]));
    pss_buf_printf(out, "\n],\"unread\":%zu,\"templates\":%zu,\"partial\":%zu",
        readiness->unread, readiness->templates, readiness->partial);
    if (readiness->run.n > 0)
        pss_buf_printf(out, ",\"run\":%.*s", PSS_FMT(readiness->run));
    pss_buf_puts(out, "}\n");
}
