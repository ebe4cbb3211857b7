/* How long a command takes, and how much memory: the median of several runs.
 *
 *     stopwatch [-n RUNS] [-w RUNS] [-i STDIN] COMMAND [ARGUMENT]...
 *
 * -w: runs before these that do not count (1).
 * Prints microseconds of wall clock, microseconds of processor time and KiB of memory at
 * most. The command's output is thrown away; an exit code above 2 is an error. */
#include "pss/base.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_RUNS = 1000 };

struct lap {
    double wall; /* microseconds */
    double cpu;
    long memory; /* KiB */
};

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static double
microseconds(struct timeval t)
{
    return (double)t.tv_sec * 1e6 + (double)t.tv_usec;
}

static _Noreturn void
become(const char *input, char **command)
{
    int in = open(input, O_RDONLY);
    int out = open("/dev/null", O_WRONLY);
    if (in < 0 || out < 0 || dup2(in, 0) < 0 || dup2(out, 1) < 0 || dup2(out, 2) < 0)
        _exit(127);
    execvp(command[0], command);
    _exit(127);
}

static struct lap
run(const char *input, char **command)
{
    double start = now();
    pid_t child = fork();
    if (child == 0)
        become(input, command);
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) ||
        WEXITSTATUS(status) > 2) {
        fprintf(stderr, "stopwatch: %s failed\n", command[0]);
        exit(2);
    }
    return (struct lap){
        .wall = now() - start,
        .cpu = microseconds(usage.ru_utime) + microseconds(usage.ru_stime),
        .memory = usage.ru_maxrss,
    };
}

static int
by_size(const void *a, const void *b)
{
    const double *x = a;
    const double *y = b;
    return (*x > *y) - (*x < *y);
}

static double
median(double *items, size_t n)
{
    qsort(items, n, sizeof(items[0]), by_size);
    return n % 2 == 1 ? items[n / 2] : (items[n / 2 - 1] + items[n / 2]) / 2;
}

int
main(int argc, char **argv)
{
    size_t n = 5;
    size_t n_before = 1;
    const char *input = "/dev/null";
    int option;
    while ((option = getopt(argc, argv, "+n:w:i:")) != -1) {
        if (option == 'n')
            n = (size_t)strtoul(optarg, NULL, 10);
        else if (option == 'w')
            n_before = (size_t)strtoul(optarg, NULL, 10);
        else if (option == 'i')
            input = optarg;
        else
            return 2;
    }
    if (optind == argc || n == 0 || n > MAX_RUNS) {
        fputs("usage: stopwatch [-n RUNS] [-w RUNS] [-i STDIN] COMMAND [ARGUMENT]...\n",
            stderr);
        return 2;
    }
    double walls[MAX_RUNS];
    double cpus[MAX_RUNS];
    long memory = 0;
    for (size_t i = 0; i < n_before; i++) /* to fill the caches */
        run(input, argv + optind);
    for (size_t i = 0; i < n; i++) {
        struct lap lap = run(input, argv + optind);
        walls[i] = lap.wall;
        cpus[i] = lap.cpu;
        memory = lap.memory > memory ? lap.memory : memory;
    }
    printf("%.0f %.0f %ld\n", median(walls, n), median(cpus, n), memory);
    return 0;
}
