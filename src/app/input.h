/* One text of a run: its name, its options, how it is read and how it is written. A file
 * and stdin are two of one thing. */
#ifndef APP_INPUT_H
#define APP_INPUT_H

#include "pss/chart.h"
#include "pss/file.h"
#include "pss/opts.h"

struct pss_kwrite;

/* Where new bytes go, and how. */
struct pss_writing {
    struct pss_arena *mem;
    struct pss_buf *out;   /* bytes that wait for stdout */
    bool is_write_through; /* --write-through */
    struct pss_str *note;  /* gets what a file could not keep; else it stays empty */
};

struct pss_input {
    const char *name;            /* in reports */
    const struct pss_opts *opts; /* those that are in force for it */
    bool is_found;               /* nobody asked for it by its name */
    bool is_excluded;            /* stdin that keeps its text: its name is excluded */
    struct pss_chart_input {
        struct pss_chart *chart; /* of a Chart.yaml: it is rendered … */
        const char *helm;        /* … with this program; NULL: it is not */
        bool is_unasked;         /* a Chart.yaml, but Helm is not to be run */
        bool is_inside;          /* a template of a chart of the run */
        bool is_named;           /* the user named the chart or a file in it */
        bool is_literal;         /* what is inserted is written into templates */
        bool is_twin;            /* another input is the same chart */
    } charts;
    /* What kustomize renders from this file is judged already; NULL: it is not. */
    const struct pss_result *kustomized;
    struct pss_kwrite *together; /* files that are written at once; NULL: it is alone */
    bool speaks_for_all;         /* it reports if these cannot be written */
    const struct pss_err *(*read)(
        struct pss_file *out, struct pss_arena *mem, const char *name);
    /* Puts `bytes` in the place of what was read. */
    const struct pss_err *(*write)(
        struct pss_writing *how, const struct pss_file *was, struct pss_str bytes);
    /* Of an input that is held: its memory … */
    struct pss_arena *mem;     /* NULL: it is not held */
    struct pss_file file;      /* … what was read … */
    const struct pss_err *err; /* … or why it cannot be worked on; NULL: it can */
};

/* `is_found`: a walk has found the file. */
struct pss_input pss_input_of_file(const char *path, bool is_found);
struct pss_input pss_input_of_stdin(const char *name);
/* A file that is not there yet. */
struct pss_input pss_input_of_new_file(const char *path);

/* Reads an input and keeps its bytes, so that all who read it from now on read the same
 * bytes. Does nothing if the input is held already. Not for several threads. */
void pss_input_hold(struct pss_input *input);
/* Gives the bytes of an input back that is held. */
void pss_input_drop(struct pss_input *input);
/* The bytes of an input: those that are held, else those of now, which are read into
 * `mem`. Different threads may read different inputs. */
const struct pss_err *pss_input_read(
    struct pss_file *out, struct pss_arena *mem, const struct pss_input *input);

#endif
