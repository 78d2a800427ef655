// swift-format-ignore-file
// The cases of the AWS Signature Version 4 Test Suite in a form of our own: the facts are the suite's, which says
//     AWS Signature Version 4 Test Suite
//     Copyright 2019 Amazon.com, Inc. or its affiliates. All Rights Reserved.
// and is licensed under the Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0).
// Changed: requests, canonical requests and results stand in one text; of each string to sign only the hash, for its
// other lines are the same in all cases.

/// All 34 cases of the suite, apart by empty lines.
///
/// The access key is AKIDEXAMPLE, its secret wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY, the date 20150830T123600Z, the scope
/// us-east-1 and `service`. A line break in a header's value is written `\n`.
let sigV4Suite = #"""
case get-header-key-duplicate
request GET /
header Host:example.amazonaws.com
header My-Header1:value2
header My-Header1:value2
header My-Header1:value1
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| my-header1:value2,value2,value1
| x-amz-date:20150830T123600Z
|
| host;my-header1;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash dc7f04a3abfde8d472b0ab1a418b741b7c67174dad1551b4117b15527fbe966c
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;my-header1;x-amz-date, Signature=c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea

case get-header-value-multiline
request GET /
header Host:example.amazonaws.com
header My-Header1:value1\n  value2\n     value3
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| my-header1:value1 value2 value3
| x-amz-date:20150830T123600Z
|
| host;my-header1;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash e99419459a677bc11de234014be3c4e72c1ea5b454ceb58b613061f5d7a162e8
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;my-header1;x-amz-date, Signature=cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd

case get-header-value-order
request GET /
header Host:example.amazonaws.com
header My-Header1:value4
header My-Header1:value1
header My-Header1:value3
header My-Header1:value2
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| my-header1:value4,value1,value3,value2
| x-amz-date:20150830T123600Z
|
| host;my-header1;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 31ce73cd3f3d9f66977ad3dd957dc47af14df92fcd8509f59b349e9137c58b86
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;my-header1;x-amz-date, Signature=08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01

case get-header-value-trim
request GET /
header Host:example.amazonaws.com
header My-Header1: value1
header My-Header2: "a   b   c"
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| my-header1:value1
| my-header2:"a b c"
| x-amz-date:20150830T123600Z
|
| host;my-header1;my-header2;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash a726db9b0df21c14f559d0a978e563112acb1b9e05476f0a6a1c7d68f28605c7
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;my-header1;my-header2;x-amz-date, Signature=acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736

case get-unreserved
request GET /-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 6a968768eefaa713e2a6b16b589a8ea192661f098f37349f4e2c0082757446f9
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f

case get-utf8
request GET /ሴ
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /%E1%88%B4
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 2a0a97d02205e45ce2e994789806b19270cfbbb0921b278ccf58f5249ac42102
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85

case get-vanilla
request GET /
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31

case get-vanilla-empty-query-key
request GET /?Param1=value1
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
| Param1=value1
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 1e24db194ed7d0eec2de28d7369675a243488e08526e8c1c73571282f7c517ab
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb

case get-vanilla-query
request GET /
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31

case get-vanilla-query-order-encoded
request GET /?Param-3=Value3&Param=Value2&%E1%88%B4=Value1
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
| %E1%88%B4=Value1&Param=Value2&Param-3=Value3
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 868294f5c38bd141c4972a373a76654f1418a8e4fc18b2e7903ae45e8ae0ec71
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac

case get-vanilla-query-order-key
request GET /?Param1=value2&Param1=Value1
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
| Param1=Value1&Param1=value2
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 704b4cef673542d84cdff252633f065e8daeba5f168b77116f8b1bcaf3d38f89
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1

case get-vanilla-query-order-key-case
request GET /?Param2=value2&Param1=value1
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
| Param1=value1&Param2=value2
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 816cd5b414d056048ba4f7c5386d6e0533120fb1fcfa93762cf0fc39e2cf19e0
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500

case get-vanilla-query-order-value
request GET /?Param1=value2&Param1=value1
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
| Param1=value1&Param1=value2
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash c968629d70850097a2d8781c9bf7edcb988b04cac14cca9be4acc3595f884606
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694

case get-vanilla-query-unreserved
request GET /?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
| -._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash c30d4703d9f799439be92736156d47ccfb2d879ddf56f5befa6d1d6aab979177
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197

case get-vanilla-utf8-query
request GET /?ሴ=bar
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
| %E1%88%B4=bar
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash eb30c5bed55734080471a834cc727ae56beb50e5f39d1bff6d0d38cb192a7073
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04

case get-vanilla-with-session-token
request GET /
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
| x-amz-security-token:6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267
|
| host;x-amz-date;x-amz-security-token
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 067b36aa60031588cea4a4cde1f21215227a047690c72247f1d70b32fbbfad2b
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8

case get-relative
request GET /example/..
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31

case get-relative-relative
request GET /example1/example2/../..
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31

case get-slash
request GET //
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31

case get-slash-dot-slash
request GET /./
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash bb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31

case get-slash-pointless-dot
request GET /./example
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /example
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 214d50c111a8edc4819da6a636336472c916b5240f51e9a51b5c3305180cf702
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5

case get-slashes
request GET //example//
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /example/
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash cb96b4ac96d501f7c5c15bc6d67b3035061cfced4af6585ad927f7e6c985c015
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84

case get-space
request GET /example space/
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /example%20space/
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 63ee75631ed7234ae61b5f736dfc7754cdccfedbff4b5128a915706ee9390d86
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741

case get-special-character
request GET /example/$delete
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| GET
| /example/%24delete
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 4053e45b5cef7cec5e17f736b1c12b3faf0388fd4c0bd24326386f132039ce5c
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=a853c9b21b528b19643d00910d35b83a10c366a10833ceefb45edd6c80e40f27

case post-header-key-case
request POST /
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| POST
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 553f88c9e4d10fc9e109e2aeb65f030801b70c2f6468faca261d401ae622fc87
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b

case post-header-key-sort
request POST /
header Host:example.amazonaws.com
header My-Header1:value1
header X-Amz-Date:20150830T123600Z
| POST
| /
|
| host:example.amazonaws.com
| my-header1:value1
| x-amz-date:20150830T123600Z
|
| host;my-header1;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 9368318c2967cf6de74404b30c65a91e8f6253e0a8659d6d5319f1a812f87d65
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;my-header1;x-amz-date, Signature=c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c

case post-header-value-case
request POST /
header Host:example.amazonaws.com
header My-Header1:VALUE1
header X-Amz-Date:20150830T123600Z
| POST
| /
|
| host:example.amazonaws.com
| my-header1:VALUE1
| x-amz-date:20150830T123600Z
|
| host;my-header1;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash d51ced243e649e3de6ef63afbbdcbca03131a21a7103a1583706a64618606a93
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;my-header1;x-amz-date, Signature=cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d

case post-sts-header-after
request POST /
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| POST
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 553f88c9e4d10fc9e109e2aeb65f030801b70c2f6468faca261d401ae622fc87
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b

case post-sts-header-before
request POST /
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
header X-Amz-Security-Token:AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==
| POST
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
| x-amz-security-token:AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==
|
| host;x-amz-date;x-amz-security-token
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash c237e1b440d4c63c32ca95b5b99481081cb7b13c7e40434868e71567c1a882f6
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead

case post-vanilla
request POST /
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| POST
| /
|
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 553f88c9e4d10fc9e109e2aeb65f030801b70c2f6468faca261d401ae622fc87
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b

case post-vanilla-empty-query-value
request POST /?Param1=value1
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| POST
| /
| Param1=value1
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 9d659678c1756bb3113e2ce898845a0a79dbbc57b740555917687f1b3340fbbd
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11

case post-vanilla-query
request POST /?Param1=value1
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
| POST
| /
| Param1=value1
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| host;x-amz-date
| e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
hash 9d659678c1756bb3113e2ce898845a0a79dbbc57b740555917687f1b3340fbbd
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11

case post-x-www-form-urlencoded
request POST /
header Content-Type:application/x-www-form-urlencoded
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
body Param1=value1
| POST
| /
|
| content-type:application/x-www-form-urlencoded
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| content-type;host;x-amz-date
| 9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e
hash 42a5e5bb34198acb3e84da4f085bb7927f2bc277ca766e6d19c73c2154021281
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a

case post-x-www-form-urlencoded-parameters
request POST /
header Content-Type:application/x-www-form-urlencoded; charset=utf8
header Host:example.amazonaws.com
header X-Amz-Date:20150830T123600Z
body Param1=value1
| POST
| /
|
| content-type:application/x-www-form-urlencoded; charset=utf8
| host:example.amazonaws.com
| x-amz-date:20150830T123600Z
|
| content-type;host;x-amz-date
| 9095672bbd1f56dfc5b65f3e153adc8731a4a654192329106275f4c7b24d0b6e
hash 2e1cf7ed91881a30569e46552437e4156c823447bf1781b921b5d486c568dd1c
authorization AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe
"""#
