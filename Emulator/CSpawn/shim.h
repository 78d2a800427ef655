// glibc shows posix_spawn_file_actions_addchdir_np (2.29) only to those who ask for _GNU_SOURCE, which Swift does not.
#include <spawn.h>

extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
