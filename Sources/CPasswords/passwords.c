#include "CPasswords.h"

static const unsigned char common[] = {
#embed "Data/common-passwords.bin"
};

const unsigned char *common_passwords(void) { return common; }
size_t common_passwords_size(void) { return sizeof common; }
