// glibc's mallopt, which Swift's own module of glibc leaves out; other systems have none.
#ifdef __linux__
#include <malloc.h>
#endif
