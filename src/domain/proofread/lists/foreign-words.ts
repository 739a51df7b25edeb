/** Words of other languages that reports use in small letters; a near miss is a slip of one of them. */
export const FOREIGN_WORDS: readonly string[] = [
  'internet website web email mail fanpage facebook zalo google youtube tiktok online offline video clip',
  'camera scan scanner photocopy photo copy fax modem wifi server hosting cloud file folder word excel',
  'powerpoint portal app apps smart smartphone tablet laptop notebook desktop computer card chip sim token',
  'usb pdf docx xlsx logo banner pano poster slide slogan livestream stream chatbot bot robot blog forum',
  'software hardware data database big digital mobile banking internetbanking ebanking pos qr code pin otp',
  'karaoke marketing logistics container stress test show game gas oxy axit bazan carton nilon nylon karate',
  'km kg ha cm mm ml kw kwh mb gb tb m vnd usd tivi radio cassette micro amply ampli loa led',
  'covid corona virus vaccine vaccin vacxin gen protein vitamin enzym tour tuor rolp covidd start up startup',
  'startups homestay farmstay resort villa shop shipper ship grab taxi bus container remote click link',
  'bookmark password username user admin login logout update upgrade download upload backup firewall virus hacker',
  'vneid iso ioffice igate egov lgsp ndxp ioc api url http https www com vn gov edu net org',
  'de facto quota visa passport golf tennis festival gala carnival mascot model form format font unicode',
  'deadline workshop seminar feedback check checklist list type size mode box inbox hotline call center',
  'cyber spam malware phishing trojan wan lan vpn',
].flatMap((line) => line.split(' '));

export const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_WORDS);
