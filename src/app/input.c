/* Files and stdin, read and written by one pair of functions each. */
#include "pss/base.h"

#include <unistd.h>

#include "input.h"

static const struct pss_err *
write_file(struct pss_writing *how, const struct pss_file *was, struct pss_str bytes)
{
    return pss_file_replace(how->note, how->mem, was, bytes, how->is_write_through);
}

static const struct pss_err *
read_named(struct pss_file *out, struct pss_arena *mem, struct pss_reader *reader,
    const char *name)
{
    (void)reader;
    return pss_file_read(out, mem, name);
}

static const struct pss_err *
read_found(struct pss_file *out, struct pss_arena *mem, struct pss_reader *reader,
    const char *name)
{
    return reader ? pss_reader_read(out, mem, reader, name)
                  : pss_file_read(out, mem, name);
}

static const struct pss_err *
read_stdin(struct pss_file *out, struct pss_arena *mem, struct pss_reader *reader,
    const char *name)
{
    (void)reader;
    (void)name;
    *out = (struct pss_file){.path = NULL};
    return pss_file_read_fd(&out->bytes, mem, STDIN_FILENO, "stdin");
}

static const struct pss_err *
write_stdout(struct pss_writing *how, const struct pss_file *was, struct pss_str bytes)
{
    (void)was;
    pss_buf_add(how->out, bytes);
    return NULL;
}

struct pss_input
pss_input_of_file(const char *path, bool is_found)
{
    return (struct pss_input){
        .name = path, .read = is_found ? read_found : read_named, .write = write_file};
}

struct pss_input
pss_input_of_stdin(const char *name)
{
    return (struct pss_input){.name = name, .read = read_stdin, .write = write_stdout};
}

static const struct pss_err *
read_nothing(struct pss_file *out, struct pss_arena *mem, struct pss_reader *reader,
    const char *name)
{
    (void)reader;
    *out = (struct pss_file){.path = name, .bytes = {pss_alloc(mem, 64), 0}};
    return NULL;
}

/* Somebody may have made it in between. */
static const struct pss_err *
write_new_file(
    struct pss_writing *how, const struct pss_file *was, struct pss_str bytes)
{
    struct stat st;
    if (lstat(was->path, &st) == 0)
        return pss_err_at(how->mem, PSS_ERR_SYSTEM, PSS_ERR_NOWHERE,
            "%s: not written, because the file was not there when it was planned",
            was->path);
    return pss_file_put(how->mem, was->path, bytes, false);
}

struct pss_input
pss_input_of_new_file(const char *path)
{
    return (struct pss_input){
        .name = path, .read = read_nothing, .write = write_new_file, .is_found = true};
}

void
pss_input_hold(struct pss_input *input)
{
    if (input->mem)
        return;
    input->mem = pss_arena_new();
    input->err = input->read(&input->file, input->mem, NULL, input->name);
}

void
pss_input_drop(struct pss_input *input)
{
    if (input->mem)
        pss_arena_release(input->mem);
    input->mem = NULL;
}

const struct pss_err *
pss_input_read(struct pss_file *out, struct pss_arena *mem, struct pss_reader *reader,
    const struct pss_input *input)
{
    if (!input->mem)
        return input->read(out, mem, reader, input->name);
    *out = input->file;
    return input->err;
}
