/* Write-order log: every change below one folder, in the order the process made it, for rebuilding what a power cut leaves.
 *
 * Loaded by LD_PRELOAD; silent until wlog_start(folder, log) is called. A record is a head, one or two paths, and data.
 * Files are told by their inode, so that a rename under an open file is seen as the disk sees it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPENED = 1, WRITTEN, CUT, SYNCED, RENAMED, UNLINKED, NOTED };
struct head { uint32_t what, path_length; uint64_t inode; int64_t at; uint64_t data_length; };

static int out = -1;
static char folder[PATH_MAX];
static size_t folder_length;
static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static int ours(const char *path) {
    return path && strncmp(path, folder, folder_length) == 0 && (path[folder_length] == '/' || !path[folder_length]);
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return ours(path);
}

static uint64_t inode_of(int fd) {
    struct stat found;
    return fstat(fd, &found) ? 0 : found.st_ino;
}

static void record(uint32_t what, const char *path, uint64_t inode, int64_t at, const void *data, uint64_t length) {
    struct head head = {what, path ? (uint32_t)strlen(path) : 0, inode, at, length};
    struct iovec parts[3] = {{&head, sizeof head}, {(void *)path, head.path_length}, {(void *)data, length}};
    if (writev(out, parts, 3) < 0) _exit(99);
}

int wlog_start(const char *where, const char *log) {
    out = REAL(open64)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    folder_length = strlen(strcpy(folder, where));
    return out;
}

void wlog_note(const char *text) {
    if (out >= 0) record(NOTED, NULL, 0, 0, text, strlen(text));
}

/* The lock is held over the call and its record, so that two threads are logged in the order the disk saw them. */
#define LOGGED(call, fd, condition, ...) do { \
    char path[PATH_MAX]; \
    if (out < 0 || !path_of(fd, path)) return call; \
    pthread_mutex_lock(&order); \
    typeof(call) result = call; \
    if (condition) record(__VA_ARGS__); \
    pthread_mutex_unlock(&order); \
    return result; \
} while (0)

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
    LOGGED(REAL(pwrite64)(fd, data, length, at), fd, result > 0, WRITTEN, path, inode_of(fd), at, data, (uint64_t)result);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return pwrite64(fd, data, length, at); }

ssize_t write(int fd, const void *data, size_t length) {
    LOGGED(REAL(write)(fd, data, length), fd, result > 0, WRITTEN, path, inode_of(fd),
           lseek(fd, 0, SEEK_CUR) - result, data, (uint64_t)result);
}

int ftruncate64(int fd, off64_t length) {
    LOGGED(REAL(ftruncate64)(fd, length), fd, !result, CUT, path, inode_of(fd), length, NULL, 0);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fsync(int fd) { LOGGED(REAL(fsync)(fd), fd, !result, SYNCED, path, inode_of(fd), 0, NULL, 0); }

int fdatasync(int fd) { LOGGED(REAL(fdatasync)(fd), fd, !result, SYNCED, path, inode_of(fd), 0, NULL, 0); }

static int opened(int fd, int flags) {
    char path[PATH_MAX];
    if (out >= 0 && fd >= 0 && (flags & (O_CREAT | O_TRUNC)) && path_of(fd, path))
        record(OPENED, path, inode_of(fd), (flags & O_TRUNC) != 0, NULL, 0);
    return fd;
}

#define MODE(last) mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { \
    va_list more; va_start(more, last); mode = va_arg(more, mode_t); va_end(more); }

int open64(const char *path, int flags, ...) { MODE(flags) return opened(REAL(open64)(path, flags, mode), flags); }
int open(const char *path, int flags, ...) { MODE(flags) return opened(REAL(open)(path, flags, mode), flags); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(REAL(openat64)(at, path, flags, mode), flags); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(REAL(openat)(at, path, flags, mode), flags); }

int rename(const char *old, const char *new) {
    int result = REAL(rename)(old, new);
    if (!result && out >= 0 && ours(old)) record(RENAMED, old, 0, 0, new, strlen(new));
    return result;
}

int unlink(const char *path) {
    int result = REAL(unlink)(path);
    if (!result && out >= 0 && ours(path)) record(UNLINKED, path, 0, 0, NULL, 0);
    return result;
}
